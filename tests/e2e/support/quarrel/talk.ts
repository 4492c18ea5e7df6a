// The six hearts, the talks, and what came of them on paper.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, fill, press, refOf } from '../form';
import { addressOf, type Case, hand } from '../mediation/case';
import { expectAccessible } from '../person';
import { applicant, neighbour, plumber } from './intake';

/** One note for each of the six. */
export async function mediatorNotesTheSixHearts(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  for (let step = 1; step <= 6; step++) {
    // The form comes with the first step that has no note.
    const note = { 在哪里: '13号楼', 谁在: '双方家里人', 做了什么: `第 ${step} 步：上门听了，记下双方的难处。` };
    await hand(page, leak, 'note', { fill: note }, '记下来');
  }
  for (let step = 1; step <= 6; step++) await expect(page.getByText(`第 ${step} 步：上门听了`)).toBeVisible();
  await expect(page.getByText('还没做', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
}

export async function mediatorHoldsTwoTalks(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  for (const [apart, result] of [
    [neighbour.name, '有待继续调解'],
    [null, '调解成功'],
  ] as const)
    await hand(
      page,
      leak,
      'session',
      {
        ...(apart ? { pick: { 和谁谈: apart } } : {}),
        choose: { 结果: result },
        fill: {
          谁在: apart ? '调解员' : `双方、${plumber}`,
          各自怎么说: apart ? '怕赔得多，先不想认。' : '楼下要赔被褥；楼上看了裂缝，愿意修、愿意赔。',
          查明了什么: '漏点在楼上卫生间地漏，不在公共立管。',
        },
      },
      '记下这次调解',
    );
  await expect(page.getByRole('heading', { name: /见过几次面/ })).toContainText('2 次');
  await expectAccessible(page);
}

export async function mediatorWritesTheAgreement(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  const terms = [
    ['做一件事', { 到哪一天: company.day(10), 写明内容: '修好卫生间防水，物业公司验收。' }],
    ['付钱', { 付多少: '320.50', 到哪一天: company.day(5), 写明内容: '赔偿被褥两床。' }],
    ['答应不做什么', { 写明内容: '收款以后不再就这次漏水提出其他要求。' }],
  ] as const;
  for (const [kind, fields] of terms) {
    await page.goto(addressOf(leak, 'terms'));
    await choose(page, '这一条是', kind);
    await choose(page, '谁来做', kind === '答应不做什么' ? applicant : neighbour.name);
    await fill(page, fields);
    await press(page, '添上这一条');
    await expect(page.locator('.agree').getByText(fields.写明内容)).toBeVisible();
  }
  await page.goto(addressOf(leak, 'draft'));
  await expect(page.getByText('写好的内容')).toBeVisible();
  await choose(page, '用什么形式', '书面协议');
  await fill(page, { 争的是什么: '漏点在哪里；楼上认可在自家地漏，承担全部责任。' });
  await expectAccessible(page);
  await press(page, '拟好，取协议编号');
  await refOf(page, 'mediation');
  await expectState(page, '协议已拟好，待签字盖章');
  await expect(page.getByText(/紫锦人调字〔\d{4}〕\d{3}号/).first()).toBeVisible();
  await expect(page.getByText('付320.50元（叁佰贰拾元伍角整）')).toBeVisible();
}

/** As they stand on the paper; in force with the last of them. */
export async function everybodySigns(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  for (const [signer, way] of [
    [applicant, '签名'],
    [neighbour.name, '按指印'],
    ['孙和清', '签名'],
    ['调解委员会印章', '盖章'],
  ] as const) {
    await expectState(page, '协议已拟好，待签字盖章');
    const paper = { pick: { 谁签的: signer }, choose: { 怎么签的: way }, fill: { 纸上的日期: company.day(1) } };
    // The paper is photographed when the last hand has left it.
    const photo = way === '盖章' ? { photo: '签好的协议' } : {};
    await hand(page, leak, 'sign', { ...paper, ...photo }, '登记');
  }
  await expectState(page, '协议已生效，等履行');
}
