import { and, asc, eq, sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { checkChain } from '@/lib/audit/queries/chain';
import { openFile } from '@/lib/files/queries/open-file';
import { fileStore } from '@/lib/files/store';
import { dayOf, startOfDay } from '@/lib/kernel/calendar/day';
import { newId } from '@/lib/kernel/ids';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { eraseTexts } from '@/lib/retention/commands/erase-texts';
import { aPdf, aPhoto, asFile } from '@/tests/support/files';
import { behindItsBack } from '@/tests/support/raw';
import { scratch } from '@/tests/support/scratch';
import { aSecretVote } from '@/tests/support/secret';
import { after, anAnnouncedVote, aVillage, closes, during, type Village } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { showScans } from '../queries/scans';
import { keepScans } from './keep-scans';

process.env.DATA_DIR = scratch('scans');
const { accessLog, auditEvents, files } = tables;
let village: Village;
beforeAll(async () => {
  village = await aVillage();
});

const photos = async (count: number) => Promise.all(Array.from({ length: count }, async () => asFile(await aPhoto())));
const rowsOf = (voteId: string) => store.read.select().from(files).where(eq(files.subjectId, voteId));
const eventsOf = (subjectId: string, type: string) =>
  store.read
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.subjectId, subjectId), eq(auditEvents.type, type)))
    .orderBy(asc(auditEvents.seq));
const keep = (ref: string, scans: unknown, at = during, actor = village.clerk.actor) =>
  keepScans.run(as(actor, at), { community: village.code, ref, scans });
const opened = async (actor: Actor, id: string, now: Date, community = village.code) => {
  const answer = await openFile.run({ store, actor, now, newId }, { community, id });
  return answer.ok ? answer.value.mediaType : answer.error.code;
};

test('scans of a roll-call vote are kept with hash, time and uploader, and named in the chain', async () => {
  const vote = await anAnnouncedVote(village);
  const sent = [...(await photos(2)), new File([new Uint8Array(aPdf('两张票'))], 'a.pdf')];
  expect(await keep(vote.ref, sent)).toMatchObject({ ok: true });
  const rows = await rowsOf(vote.id);
  expect(rows).toHaveLength(3);
  for (const row of rows) {
    expect(row).toMatchObject({ at: during, uploadedById: village.clerk.id, purpose: 'ballot-scan' });
    expect(await fileStore().get(row.sha256)).toHaveLength(row.bytes);
  }
  const named = (await eventsOf(vote.id, 'file.kept')).map((event) => event.payload.sha256);
  expect(named.sort()).toEqual(rows.map((row) => row.sha256).sort());
  expect(await eventsOf(vote.id, 'vote.scans-kept')).toMatchObject([{ payload: { files: 3 } }]);
  expect((await checkChain(store.read, village.communityId)).faults).toEqual([]);
});

test('the same scan is kept once, in one form and in two', async () => {
  const vote = await anAnnouncedVote(village);
  const [one, two] = await photos(2);
  expect(await keep(vote.ref, [one, one])).toMatchObject({ ok: true });
  expect(await keep(vote.ref, one)).toMatchObject({ error: { code: 'known', fields: { scans: /存过/ } } });
  expect(await keep(vote.ref, [one, two])).toMatchObject({ ok: true });
  expect(await rowsOf(vote.id)).toHaveLength(2);
});

test('a scan opens for those at the papers, for who certifies from closing on, and is not there for others', async () => {
  const vote = await anAnnouncedVote(village);
  await keep(vote.ref, await photos(1));
  const [row] = await rowsOf(vote.id);
  const elsewhere = await aCommunity({ code: 'far' });
  const stranger = await aPerson(elsewhere.communityId, ['clerk', 'supervisor', 'secretary']);
  const resident = await aPerson(village.communityId, ['resident', 'grid', 'admin']);
  const may = async (actor: Actor, now: Date) => opened(actor, row!.id, now);
  for (const now of [during, after]) {
    for (const who of [village.clerk, village.supervisor]) expect(await may(who.actor, now)).toBe('image/jpeg');
    for (const actor of [guest, stranger.actor, resident.actor]) expect(await may(actor, now)).toBe('not_found');
  }
  expect(await may(village.secretary.actor, during)).toBe('not_found');
  expect(await may(village.secretary.actor, after)).toBe('image/jpeg');
  expect(await opened(village.clerk.actor, row!.id, after, 'far')).toBe('not_found');
  expect(await opened(village.clerk.actor, '../../etc/passwd', after)).toBe('not_found');
  const looks = await store.read.select().from(accessLog).where(eq(accessLog.subjectId, vote.id));
  expect(looks.filter((look) => look.query === 'file.open')).toHaveLength(5);
});

test('whose scans were erased opens to nobody, and the chain holds', async () => {
  const vote = await anAnnouncedVote(village);
  await keep(vote.ref, await photos(2));
  const [row] = await rowsOf(vote.id);
  const erase = { community: village.code, subjectId: vote.id, ground: '保存期满' };
  expect(await eraseTexts.run(as(village.secretary.actor, after), erase)).toMatchObject({ ok: true });
  expect(await opened(village.clerk.actor, row!.id, after)).toBe('not_found');
  expect(await rowsOf(vote.id)).toMatchObject([{ removedAt: after }, { removedAt: after }]);
  expect((await checkChain(store.read, village.communityId)).faults).toEqual([]);
});

test('scans of a secret vote come after closing only, and nothing kept of them tells an order', async () => {
  const { vote } = await aSecretVote(village);
  const sent = await photos(12);
  for (const at of [during, new Date(closes.getTime() - 1)])
    expect(await keep(vote.ref, sent.slice(0, 2), at)).toMatchObject({ error: { code: 'not_closed' } });
  expect(await keep(vote.ref, sent, after)).toMatchObject({ ok: true });
  const rows = await rowsOf(vote.id);
  expect(rows).toHaveLength(12);
  expect(new Set(rows.map((row) => row.uploadedById))).toEqual(new Set([null]));
  expect(new Set(rows.map((row) => row.at.getTime()))).toEqual(new Set([startOfDay(dayOf(closes)).getTime()]));
  expect(rows.every((row) => row.id[14] === '4')).toBe(true);
  // The order in which they were written is that of ids drawn by chance.
  const written = await store.read
    .select({ id: files.id })
    .from(files)
    .where(eq(files.subjectId, vote.id))
    .orderBy(store.engine === 'sqlite' ? sql`rowid` : sql`ctid`);
  expect(written.map((row) => row.id)).toEqual(written.map((row) => row.id).sort());
  const events = await eventsOf(vote.id, 'file.kept');
  const hashes = rows.map((row) => row.sha256).sort();
  expect(events.map((event) => event.payload)).toEqual([{ purpose: 'ballot-scan', files: 12, sha256: hashes }]);
  const shown = await showScans.run(
    { store, actor: village.supervisor.actor, now: after, newId },
    { community: village.code, ref: vote.ref },
  );
  expect(shown).toMatchObject({ ok: true, value: { total: 12, next: null } });
  if (shown.ok) for (const row of shown.value.rows) expect(row).toMatchObject({ at: null, by: null });
});

test('before opening, after voiding, without papers, without files it is refused in words', async () => {
  const vote = await anAnnouncedVote(village);
  const online = await anAnnouncedVote(village, { channels: ['online'] });
  const scans = await photos(1);
  expect(await keep(vote.ref, scans, monday)).toMatchObject({ error: { code: 'not_open' } });
  expect(await keep(online.ref, scans)).toMatchObject({ error: { code: 'no_papers' } });
  expect(await keep(vote.ref, undefined)).toMatchObject({ error: { fields: { scans: '请先选文件。' } } });
  expect(await keep(vote.ref, ['a.jpg'])).toMatchObject({ error: { fields: { scans: '请先选文件。' } } });
  const many = Array.from({ length: 21 }, () => scans[0]);
  expect(await keep(vote.ref, many)).toMatchObject({ error: { fields: { scans: /最多 20 个/ } } });
  const wrong = [scans[0], asFile(Buffer.from('<script>'), '票.jpg')];
  expect(await keep(vote.ref, wrong)).toMatchObject({
    error: { code: 'invalid', fields: { scans: /第 2 个文件（票.jpg）不是能收的文件/ } },
  });
  expect(await rowsOf(vote.id)).toEqual([]);
});

test('a row that was taken away, slipped in or marked as removed is found', async () => {
  const other = await aVillage({ code: 'tampered' });
  const vote = await anAnnouncedVote(other);
  const kept = { community: other.code, ref: vote.ref, scans: await photos(3) };
  expect(await keepScans.run(as(other.clerk.actor, during), kept)).toMatchObject({ ok: true });
  const [first, second, third] = await rowsOf(vote.id);
  await behindItsBack(
    `delete from files where id = '${first!.id}'`,
    `update files set removed_at = at where id = '${second!.id}'`,
    `update files set sha256 = '${'0'.repeat(64)}' where id = '${third!.id}'`,
  );
  const { faults } = await checkChain(store.read, other.communityId);
  expect(faults.map((fault) => fault.kind)).toEqual([
    'file-missing',
    'file-missing',
    'file-unnamed',
    'file-removed-unsaid',
  ]);
});
