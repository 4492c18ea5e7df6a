// Papers as a page and as a Word file, and the whole file as one bundle.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../person';
import { addressOf, type Case } from './case';

/** What a link sends to the folder of downloads. */
async function take(page: Page, link: string): Promise<Uint8Array> {
  const [down] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ]);
  return readFile(await down.path());
}

const bare = (text: string | null) => (text ?? '').replace(/\s/g, '');
const wordsOf = (docx: Uint8Array) => bare(strFromU8(unzipSync(docx)['word/document.xml']!).replace(/<[^>]+>/g, ''));

const missing = (text: string, words: readonly string[]) => words.filter((one) => !text.includes(bare(one)));

/** On the page to be printed and in the Word file of it stands each of these. */
export async function expectPaper(page: Page, of: Case, name: string, words: readonly string[]) {
  await page.goto(addressOf(of, `papers/${name}`));
  await expectAccessible(page);
  const printed = bare(await page.locator('main').textContent());
  const typed = wordsOf(await take(page, '下载 Word'));
  expect(missing(printed, words)).toEqual([]);
  expect(missing(typed, words)).toEqual([]);
}

/** For this reader there is no such paper, as page or file. */
export async function expectNoPaper(page: Page, of: Case, name: string) {
  for (const path of [`papers/${name}`, `papers/${name}/docx`])
    expect((await page.request.get(addressOf(of, path))).status()).toBe(404);
}

/** The bundle of the file: every sum is right, every paper of the list is there, and in them stands what was said. */
export async function expectArchive(page: Page, of: Case, papers: readonly string[], said: readonly string[]) {
  await page.goto(addressOf(of, 'dossier'));
  await expectAccessible(page);
  const files = unzipSync(await take(page, '下载整卷'));
  const { SHA256SUMS: sums, ...kept } = files;
  const summed = strFromU8(sums!)
    .trim()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);
  expect(summed.map(([, name]) => name).sort()).toEqual(Object.keys(kept).sort());
  for (const [sum, name] of summed)
    expect([name, createHash('sha256').update(kept[name]!).digest('hex')]).toEqual([name, sum]);
  const docx = Object.entries(kept).filter(([name]) => name.endsWith('.docx'));
  expect(docx.map(([name]) => name.slice(3, -5))).toEqual(['封面和卷内目录', ...papers, '卷底']);
  const words = docx.map(([, bytes]) => wordsOf(bytes)).join('\n');
  expect(missing(words, said)).toEqual([]);
  expect(words).not.toMatch(/undefined|NaN|\[object/);
  return words;
}
