// What ends every case that was settled: performed, visited, closed, bound.
import type { Page } from '@playwright/test';
import { press, refOf } from '../form';
import { addressOf, answer, type Case, expectStands, hand } from './case';

/** Each term by the words that it has, with its proof. */
export async function perform(page: Page, of: Case, terms: readonly string[]) {
  for (const term of terms) {
    await page.goto(addressOf(of, 'perform'));
    await page.getByRole('group', { name: '做到了哪一条' }).locator('label').filter({ hasText: term }).click();
    await answer(page, { fill: { 有什么凭证: '收条一张，上门看过。' }, photo: '收条' });
    await press(page, '登记已履行');
    await refOf(page, 'mediation');
  }
}

export const visit = (page: Page, of: Case, found: string, risk = '没有反复的苗头') =>
  hand(
    page,
    of,
    'visit',
    { choose: { 履行得怎样: '全部履行', 有没有反复: risk }, fill: { 看到的: found } },
    '登记回访',
  );

/** 结案 and 立卷; `why` where the seven checks miss something. */
export async function closeAndBind(page: Page, of: Case, why?: string) {
  const gaps = why ? { fill: { '卷宗缺的，为什么补不了': why } } : {};
  await hand(page, of, 'close', { choose: { 协议履行得怎样: '全部履行' }, ...gaps }, '结案');
  await expectStands(page, '已结案');
  await bind(page, of);
}

export const bind = (page: Page, of: Case) => hand(page, of, 'dossier/bind', {}, '立卷，取卷号');
