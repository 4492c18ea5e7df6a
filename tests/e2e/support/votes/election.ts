// Two offices, three seats: the first ballot fills two, the later one the third.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Address } from '@/seeds/demo/play-vote';
import type { Company } from '../company';
import { choose, expectState, expectWords, fill, press, refOf } from '../form';
import { expectAccessible } from '../person';
import { counterHands, counterTakesBack, twoCountABundle } from './box';
import { checkAndSend, mark } from './cast';
import type { Draft } from './draft';
import { byHand } from './electors';
import { openVote } from './open';

const { ljgClerk: clerk, ljgSupervisor: supervisor, ljgGrid, councilMember } = demoPhones;
const head = '主任：选一个';
const members = '委员：最多选 2 个';

export const firstBallot: Draft = {
  ...{ community: 'ljg', clerk, query: '?kind=election', rule: '村民委员会选举', channels: ['手机', '会场'] },
  ...{ opens: 22, closes: 22 },
  fields: {
    ...{ 表决什么: '村民委员会补选（示例）', 表决的文本: '补选主任一名、委员两名。' },
    ...{ 第一种职务叫什么: '主任', 第一种职务应选几名: '1', 第一种职务的候选人: '罗建国\n何秀英' },
    ...{ 第二种职务叫什么: '委员', 第二种职务应选几名: '2', 第二种职务的候选人: '周志明\n吴丽华\n郑大力' },
  },
};
/** Of a hundred papers: 周志明 has more than half, 吴丽华 and 郑大力 have not. */
export const marks: [number, string][] = [
  [35, '1 / 1 2'],
  [25, '1 / 1 3'],
  [20, '2 / 3'],
  [12, '2 / 2'],
  [8, '0 / 0'],
];
export const laterMarks: [number, string][] = [
  [60, '1'],
  [30, '2'],
  [10, '0'],
];

export async function memberMarksWhoStands(company: Company, vote: Address) {
  const page = await openVote(company, councilMember, vote, '/ballot');
  await mark(page, [
    [head, '罗建国'],
    [members, '周志明'],
    [members, '吴丽华'],
  ]);
  await checkAndSend(page, ['1 罗建国', '1 周志明、2 吴丽华']);
}

export async function gridWorkerMarksTooManyAndWritesAName(company: Company, vote: Address) {
  const page = await openVote(company, ljgGrid, vote, '/ballot');
  for (const name of ['周志明', '吴丽华', '郑大力']) await choose(page, members, name);
  await mark(page, [[head, '何秀英']]);
  await expect(page.getByText('选的太多了，请减少。').first()).toBeVisible();
  await expectAccessible(page);
  for (const name of ['吴丽华', '郑大力']) await choose(page, members, name);
  await page.getByLabel('另选他人').last().fill('王念村');
  await press(page, '下一步：核对');
  await checkAndSend(page, ['2 何秀英', '1 周志明、另选 王念村']);
}

/** With the paper that the holder took six are out, and six come back. */
export async function papersInTheHall(company: Company, vote: Address, numbers: string[]) {
  await counterHands(company, supervisor, vote, numbers, numbers.length + 1);
  await counterTakesBack(company, supervisor, vote, numbers.length + 1, numbers.length + 1);
}

export const lastBundleIsCounted = (company: Company, vote: Address, lines: string[]) =>
  twoCountABundle(company, [clerk, supervisor], vote, byHand, lines);

/** For everybody: who is elected, who is not, and that one is missing. */
export async function oneSeatIsOpen(company: Company, vote: Address) {
  const page = await company.guest();
  await page.goto(`/c/ljg/votes/${vote.ref}`);
  await expect(page.locator('.verdict__w')).toHaveText('没有选满');
  await expect(page.locator('.verdict__s')).toContainText('罗建国当选。');
  await expect(page.locator('.verdict__s')).toContainText('周志明当选。还缺 1 名，另行选举，候选人是');
  await expect(page.getByRole('row').filter({ hasText: '罗建国' })).toContainText('当选');
  await expect(page.getByRole('row').filter({ hasText: '郑大力' })).toContainText('没有当选');
  // A name that few wrote would tell who wrote it: it keeps its votes alone.
  await expect(page.getByRole('row').filter({ hasText: '另选者1' })).toContainText('2');
  await expect(page.getByText('王念村')).toHaveCount(0);
  await expectAccessible(page);
}

export async function clerkDraftsTheLaterBallot(company: Company, vote: Address, on: number): Promise<Address> {
  const page = await openVote(company, clerk, vote);
  await page.getByRole('link', { name: '缺的名额再选一次' }).click();
  await expectWords(page, '再选的职务和候选人');
  await choose(page, '由谁表决', firstBallot.rule);
  await fill(page, {
    ...{ 表决什么: '补选一名委员（示例）', 表决的文本: '缺的一名委员另行选举。' },
    ...{ 什么时候开始: `${company.day(on)}T09:00`, 什么时候截止: `${company.day(on)}T18:00` },
  });
  for (const channel of ['手机', '会场到']) await choose(page, '可以怎么投', channel);
  await press(page, '起草');
  await page.waitForURL((url) => !url.search);
  const ref = await refOf(page, 'votes');
  await expectState(page, '起草中');
  return { community: 'ljg', ref };
}

export async function memberMarksTheLaterBallot(company: Company, vote: Address) {
  const page = await openVote(company, councilMember, vote, '/ballot');
  await expect(page.getByRole('radio')).toHaveCount(3);
  await mark(page, [['委员：选一个', '郑大力']]);
  await expect(page.locator('.bigpick__v')).toContainText('郑大力');
  await press(page, '提交表决票');
  await expectWords(page, '您的表决票收到了');
}

export async function theSeatIsFilled(company: Company, vote: Address) {
  const page = await company.guest();
  await page.goto(`/c/ljg/votes/${vote.ref}`);
  await expect(page.locator('.verdict__w')).toHaveText('选满了');
  await expect(page.locator('.verdict__s')).toContainText('当选');
  await expect(page.getByText('另行选举').first()).toBeVisible();
  await expectAccessible(page);
}
