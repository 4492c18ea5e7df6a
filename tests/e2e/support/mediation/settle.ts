// From taken in to signed, in the hands of one mediator.
import { expect, type Page } from '@playwright/test';
import { press, refOf } from '../form';
import { type Answers, addressOf, answer, type Case, hand } from './case';

/** 受理: none of the grounds for refusing it. */
export const accept = (page: Page, of: Case) =>
  hand(
    page,
    of,
    'accept',
    { tick: ['不属于只能由', '不属于法律禁止', '没有受理，也没有处理过', '没有一方明确拒绝'] },
    '受理',
  );

export const tellRights = async (page: Page, of: Case, names: readonly string[]) => {
  for (const name of names)
    await hand(page, of, 'rights', { choose: { 告知了谁: name, 怎么告知的: '当面念给本人听' } }, '登记已告知');
};

const wentWell = {
  choose: { 结果: '调解成功' },
  fill: {
    谁在: '双方、调解员',
    各自怎么说: '两边都说了难处，愿意各让一步。',
    查明了什么: '看过现场和凭证，数目对得上。',
  },
} as const satisfies Answers;
export const talk = (page: Page, of: Case) => hand(page, of, 'session', wentWell, '记下这次调解');

/** One clause of the agreement: in free words, or the blanks of one from the library. */
export async function addTerm(page: Page, of: Case, by: string, term: Answers, clause?: string) {
  await page.goto(addressOf(of, `terms${clause ? `?clause=${clause}` : ''}`));
  await answer(page, { ...term, choose: { ...term.choose, 谁来做: by } });
  // The address stays as it was: only the new line says that it was taken.
  const written = page.getByRole('heading', { name: '写好的内容' });
  const before = Number(/\d+/.exec((await written.textContent()) ?? '')?.[0]);
  await press(page, '添上这一条');
  await expect(written).toContainText(`${before + 1} 条`);
}

export async function signAll(page: Page, of: Case, day: string, names: readonly string[]) {
  for (const [signer, way] of [...names.map((name) => [name, '签名']), ['调解委员会印章', '盖章']] as const)
    await hand(
      page,
      of,
      'sign',
      { pick: { 谁签的: signer! }, choose: { 怎么签的: way! }, fill: { 纸上的日期: day } },
      '登记',
    );
}

export async function draft(page: Page, of: Case, issues: string, more: Answers = {}) {
  await page.goto(addressOf(of, 'draft'));
  await answer(page, {
    ...more,
    fill: { ...more.fill, 争的是什么: issues },
    choose: { 用什么形式: '书面协议', ...more.choose },
  });
  await press(page, '拟好，取协议编号');
  await refOf(page, 'mediation');
}
