import { expect, test } from 'vitest';
import { store, tables } from '@/db';
import { guest } from '@/lib/kernel/verdict';
import { aNoticeWorld, minutesAfter } from '@/tests/support/notices';
import { as } from '@/tests/support/world';
import { replyCode } from '../queries/reply-code';
import { answerByCode } from './answer-by-code';
import { makeCode } from './make-code';
import { openByCode } from './open-by-code';

const w = await aNoticeWorld();
const { deed, now, one } = w;

const open = async (ref: string, code: string, at = minutesAfter(60)) =>
  openByCode.run(as(guest, at), { community: w.code, ref, code });
const codeOf = async (ref: string) => replyCode((await now(ref)).codeId!);
const wrongOf = async (ref: string) => ((await codeOf(ref)) === '00000000' ? '11111111' : '00000000');
const opened = async (ref: string) => {
  const done = await open(ref, await codeOf(ref));
  if (!done.ok || !done.value.open) throw new Error('not opened');
  return done.value.open;
};
const answer = (ref: string, token: string, input: object, at?: Date) =>
  deed(answerByCode, guest, ref, { open: token, ...input }, at);

test('who holds the paper answers without an account', async () => {
  const ref = await w.served();
  const token = await opened(ref);
  expect(await answer(ref, token, { answer: 'done', text: '搬完了' })).toMatchObject({ ok: true });
  expect(await now(ref)).toMatchObject({ state: 'recheck', answeredVia: 'code', saidDoneById: null });
});

test('the code may be typed with spaces and in wide figures', async () => {
  const ref = await w.served();
  const code = await codeOf(ref);
  const wide = [...code].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join('');
  expect(await open(ref, `${wide.slice(0, 4)} ${wide.slice(4)}`)).toMatchObject({
    ok: true,
    value: { open: expect.any(String) },
  });
});

test('five wrong codes within an hour close the way, also for the right one; an hour later it is open', async () => {
  const ref = await w.served();
  const wrong = await wrongOf(ref);
  for (let n = 0; n < 5; n++) expect(await open(ref, wrong)).toMatchObject({ ok: true, value: { open: null } });
  expect(await open(ref, wrong)).toMatchObject({ error: { code: 'locked' } });
  expect(await open(ref, await codeOf(ref), minutesAfter(119))).toMatchObject({ error: { code: 'locked' } });
  expect(await open(ref, await codeOf(ref), minutesAfter(121))).toMatchObject({ ok: true });
});

test('thirty-two guesses at once leave five written down', async () => {
  const ref = await w.served();
  const wrong = await wrongOf(ref);
  const before = await store.read.$count(tables.noticeTries);
  const all = await Promise.all(Array.from({ length: 32 }, () => open(ref, wrong)));
  expect(all.filter((r) => r.ok)).toHaveLength(5);
  expect(await store.read.$count(tables.noticeTries)).toBe(before + 5);
});

test('what the code opens ends after half an hour, belongs to one notice, and ends with a new code', async () => {
  const ref = await w.served();
  const other = await w.served();
  const token = await opened(ref);
  expect(await answer(other, token, { answer: 'done' })).toMatchObject({ error: { code: 'expired' } });
  expect(await answer(ref, token, { answer: 'done' }, minutesAfter(91))).toMatchObject({ error: { code: 'expired' } });
  expect(await answer(ref, `${token}x`, { answer: 'done' })).toMatchObject({ error: { code: 'expired' } });
  const old = await codeOf(ref);
  expect(await deed(makeCode, one.actor, ref)).toMatchObject({ ok: true });
  expect(await codeOf(ref)).not.toBe(old);
  expect(await answer(ref, token, { answer: 'done' })).toMatchObject({ error: { code: 'expired' } });
});

test('a hazard without a notice has no code, and is not there', async () => {
  const ref = await w.found();
  expect(await open(ref, '12345678')).toMatchObject({ error: { code: 'not_found' } });
});
