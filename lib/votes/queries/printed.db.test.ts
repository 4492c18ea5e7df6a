import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { docxOf } from '@/lib/kernel/paper/docx';
import { signingKey } from '@/lib/kernel/signing';
import { type Actor, guest } from '@/lib/kernel/verdict';
import { aCertifiedVote } from '@/tests/support/certified';
import { aSecretVote } from '@/tests/support/secret';
import { anAnnouncedVote, aVillage, during, person } from '@/tests/support/votes';
import { type PaperName, votePaper } from './printed';

const village = await aVillage({ count: 9 });
let announced = '';
let certified = '';
let secret = '';
beforeAll(async () => {
  announced = (await anAnnouncedVote(village)).ref;
  certified = (await aCertifiedVote(village, {}, 7)).ref;
  secret = (await aSecretVote(village)).vote.ref;
});

const open = async (name: PaperName, ref: string, actor: Actor) =>
  votePaper(name)!.run(
    { store, actor, now: during, newId },
    { community: village.code, ref, origin: 'http://x.example' },
  );

/** What a reader of the Word file sees, paragraph by paragraph. */
async function wordsIn(name: PaperName, ref: string, actor: Actor) {
  const answer = await open(name, ref, actor);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  const files = unzipSync(await docxOf(answer.value.papers));
  const xml = strFromU8(files['word/document.xml']!);
  const opened = xml.match(/<w:[a-zA-Z]+[ >]/g)?.length;
  expect(opened).toBeGreaterThan(20);
  return {
    xml,
    all: strFromU8(files['docProps/core.xml']!) + xml,
    words: xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''),
  };
}

test('the announcement says when, what it takes and the whole text', async () => {
  const { words, xml } = await wordsIn('announcement', announced, guest);
  expect(words).toContain('“安全自治十条（示例）”进行表决');
  expect(words).toMatch(/至少 6 户参加，也就是全体 9 户的三分之二以上/);
  expect(words).toContain('第二条　电动车不进楼');
  expect(xml).toContain('w:eastAsia="黑体"');
  expect(xml).toContain('w:w="11906" w:h="16838"');
});

test('a posted roll names nobody, whoever asks for it', async () => {
  for (const actor of [guest, village.clerk.actor]) {
    const { words, all } = await wordsIn('roll', announced, actor);
    expect(words.match(/张\*/g)).toHaveLength(9);
    expect(all).not.toMatch(/张\d|示例\d/);
  }
});

test('a numbered ballot has number, household and name, and is for those who run the vote', async () => {
  const { words } = await wordsIn('ballots', announced, village.clerk.actor);
  expect(words.match(/第\d号/g)).toHaveLength(9);
  expect(words).toContain('张3');
  expect(words).toContain('□同意　　□不同意　　□弃权');
  expect(await open('ballots', announced, person(village.reps[0]!))).toMatchObject({ error: { code: 'forbidden' } });
});

test('secret ballots are blank and alike', async () => {
  const answer = await open('ballots', secret, village.clerk.actor);
  const papers = answer.ok ? answer.value.papers : [];
  expect(new Set(papers.map((p) => JSON.stringify(p))).size).toBe(1);
  expect(JSON.stringify(papers)).not.toMatch(/张\d|H\d/);
});

test('the issue register has each number with room to sign, for the issuers only, and is looked at on record', async () => {
  const { words } = await wordsIn('issue-register', secret, village.clerk.actor);
  expect(words.match(/张\d/g)).toHaveLength(9);
  expect(words).toContain('领票签名');
  expect(words).not.toMatch(/同意|回执/);
  expect((await open('issue-register', secret, guest)).ok).toBe(false);
  expect((await open('issue-register', secret, person(village.reps[0]!))).ok).toBe(false);
  const log = await store.read.select().from(tables.accessLog);
  expect(log.filter((row) => row.query === 'vote.issue-register')).toHaveLength(1);
});

test('a count sheet has a line for each item and for those who count', async () => {
  const { words } = await wordsIn('count-sheet', announced, village.supervisor.actor);
  for (const word of ['同意', '不同意', '弃权', '无效', '唱票人', '计票人', '监票人']) expect(words).toContain(word);
});

test('the result says each clause and by which key it can be checked; before it is certified there is none', async () => {
  const { words } = await wordsIn('result', certified, guest);
  expect(words).toContain('同意7户');
  expect(words).toContain('通过');
  expect(words.replaceAll(' ', '')).toContain(signingKey().id.toUpperCase());
  expect(await open('result', announced, village.clerk.actor)).toMatchObject({ error: { code: 'not_found' } });
});

test('there is no other paper', () => expect(votePaper('password')).toBeNull());
