import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { guest } from '@/lib/kernel/verdict';
import { done, draftFields, formOf } from '@/tests/support/votes';
import { aCommunity, aPerson, as, monday } from '@/tests/support/world';
import { showVote } from '../queries/record';
import { announceVote } from './announce-vote';
import { draftVote } from './draft-vote';
import { recordStudy } from './record-study';

const { households, people, votes } = tables;
const soon = { opensAt: '2026-11-26T09:00', closesAt: '2026-11-28T18:00' };
const why = '主水管爆裂，当天就要定下来谁来修。';

async function aDraft(code: string, rule: string, kind: 'urban' | 'village') {
  const { communityId } = await aCommunity({ code, kind });
  const clerk = await aPerson(communityId, ['clerk']);
  const home = { communityId, kind: kind === 'urban' ? ('resident' as const) : ('villager' as const), code: 'H1' };
  await store.transaction((tx) => tx.insert(households).values({ ...home, id: newId(), representativeId: clerk.id }));
  await store.transaction((tx) => tx.update(people).set({ standing: 'resident' }).where(eq(people.id, clerk.id)));
  const { ref } = await done(draftVote, clerk.actor, monday, { community: code, ...draftFields({ rule, ...soon }) });
  const study = { studyDay: '2026-11-20', studyMinute: '第 7 号' };
  await done(recordStudy, clerk.actor, monday, { ...(await formOf(code, ref)), ...study });
  const announce = async (over: object, at = monday) =>
    announceVote.run(as(clerk.actor, at), { ...(await formOf(code, ref)), ...over });
  return { ref, announce };
}

test('RC 26: a residents’ meeting may be announced later for a reason that everybody reads', async () => {
  const { ref, announce } = await aDraft('urgent', 'rc-households', 'urban');
  expect(await announce({})).toMatchObject({ error: { code: 'notice_too_short' } });
  expect(await announce({ isShort: 'on', shortReason: '' })).toMatchObject({
    error: { fields: { shortReason: expect.any(String) } },
  });
  const begun = new Date('2026-11-26T09:30:00+08:00');
  expect(await announce({ isShort: 'on', shortReason: why }, begun)).toMatchObject({
    error: { code: 'opens_already' },
  });
  expect(await announce({ isShort: 'on', shortReason: why })).toMatchObject({ ok: true });
  const view = await showVote.run({ store, actor: guest, now: monday, newId }, { community: 'urgent', ref });
  expect(view).toMatchObject({ ok: true, value: { shortNotice: why, phase: 'announced' } });
  expect(JSON.stringify(view.ok && view.value.history)).toContain(why);
  const [row] = await store.read.select().from(votes).where(eq(votes.ref, ref));
  expect(row!.shortNoticeId).not.toBeNull();
});

test('no other rule lets the days be fewer', async () => {
  const { announce } = await aDraft('unhurried', 'v-households', 'village');
  expect(await announce({ isShort: 'on', shortReason: why })).toMatchObject({ error: { code: 'notice_too_short' } });
});
