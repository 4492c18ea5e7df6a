// The six hearts, the talks, and what came of them on paper.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, fill, pick, press, refOf } from '../form';
import { expectAccessible } from '../person';
import { neighbour } from './intake';

const base = '/c/zj';

/** One note for each of the six. */
export async function mediatorNotesTheSixHearts(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  for (let step = 0; step < 6; step++) {
    await page.goto(`${base}/mediation/${ref}/note`);
    // The form comes with the first step that has no note.
    await fill(page, {
      在哪里: '13号楼',
      谁在: '双方家里人',
      做了什么: `第 ${step + 1} 步：上门听了，记下双方的难处。`,
    });
    await press(page, '记下来');
    await refOf(page, 'mediation');
  }
  for (let step = 1; step <= 6; step++) await expect(page.getByText(`第 ${step} 步：上门听了`)).toBeVisible();
  await expect(page.getByText('还没做', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
}

export async function mediatorHoldsTwoTalks(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  for (const [apart, result] of [
    [neighbour.name, '有待继续调解'],
    [null, '调解成功'],
  ] as const) {
    await page.goto(`${base}/mediation/${ref}/session`);
    if (apart) await pick(page, '和谁谈', apart);
    await fill(page, { 谁在: '双方、调解员、楼长', 各自怎么说: '楼下说睡不好；楼上说下班晚，不知道声音这么大。' });
    await choose(page, '结果', result);
    await press(page, '记下这次调解');
    await refOf(page, 'mediation');
  }
  await expect(page.getByRole('heading', { name: /见过几次面/ })).toContainText('2 次');
  await expectAccessible(page);
}

export async function mediatorWritesTheAgreement(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  const terms = [
    ['做一件事', { 到哪一天: company.day(10), 写明内容: '给家里桌椅脚全部包上静音垫。' }],
    ['付钱', { 付多少: '320.50', 到哪一天: company.day(5), 写明内容: '赔偿吸顶灯一台。' }],
    ['答应不做什么', { 写明内容: '晚上十点到早上六点不拖动家具。' }],
  ] as const;
  for (const [kind, fields] of terms) {
    await page.goto(`${base}/mediation/${ref}/terms`);
    await choose(page, '这一条是', kind);
    await choose(page, '谁来做', neighbour.name);
    await fill(page, fields);
    await press(page, '添上这一条');
    await expect(page.locator('.agree').getByText(fields.写明内容)).toBeVisible();
  }
  await page.goto(`${base}/mediation/${ref}/draft`);
  await expect(page.getByText('写好的内容')).toBeVisible();
  await choose(page, '用什么形式', '书面协议');
  await fill(page, { 争的是什么: '夜里拖家具的响声，楼上认可应当注意。' });
  await expectAccessible(page);
  await press(page, '拟好，取协议编号');
  await refOf(page, 'mediation');
  await expectState(page, '协议已拟好，待签字盖章');
  await expect(page.getByText(/紫锦人调字〔\d{4}〕\d{3}号/).first()).toBeVisible();
  await expect(page.getByText('付320.50元（叁佰贰拾元伍角整）')).toBeVisible();
}

/** As they stand on the paper; in force with the last of them. */
export async function everybodySigns(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  for (const [signer, way] of [
    ['王念兰', '签名'],
    [neighbour.name, '按指印'],
    ['孙和清', '签名'],
    ['调解委员会印章', '盖章'],
  ] as const) {
    await expectState(page, '协议已拟好，待签字盖章');
    await page.goto(`${base}/mediation/${ref}/sign`);
    await pick(page, '谁签的', signer);
    await choose(page, '怎么签的', way);
    await fill(page, { 纸上的日期: company.day(0) });
    await press(page, '登记');
    await refOf(page, 'mediation');
  }
  await expectState(page, '协议已生效，等履行');
}
