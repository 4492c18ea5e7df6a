// From the application to the first talk: taken in, a mediator who is bound to nobody, rights told.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, expectWords, fill, pick, press, refOf, tick } from '../form';
import { expectAccessible } from '../person';

const base = '/c/zj';
/** Upstairs of 0006. */
export const neighbour = { name: '史康芳', phone: '19900000796' };
const applicant = '王念兰';
/** Of the applicant's household. */
const relative = '唐松实';
const mediator = '孙和清';

export async function adminMakesARelativeMediator(company: Company) {
  const page = await company.as(demoPhones.admin);
  await page.goto(`${base}/people?q=居0793`);
  await page.getByRole('link', { name: relative }).click();
  await page.getByRole('link', { name: '给他新的职责' }).click();
  await pick(page, '职责', '调解员');
  await press(page, '给他这项职责');
  await expect(page.getByRole('row').filter({ hasText: relative })).toContainText('调解员');
  await expectAccessible(page);
}

export async function residentApplies(company: Company): Promise<string> {
  const page = await company.as(demoPhones.owner);
  await page.goto(`${base}/mediation`);
  await page.getByRole('link', { name: '我要申请调解' }).first().click();
  await pick(page, '哪一类', '邻里纠纷');
  await fill(page, {
    一句话说是什么事: '楼上半夜拖家具，说了几次不听',
    在哪里: '13号楼 1-201',
    怎么回事: '三个月来每晚十一点以后拖桌椅，家里老人睡不着，上门说过四次。',
    想怎么解决: '晚上十点以后不拖家具，桌椅脚包上垫子，赔一台坏了的吸顶灯。',
    和谁有纠纷: neighbour.name,
    对方手机号: neighbour.phone,
  });
  await tick(page, '我自愿申请调解');
  await expectAccessible(page);
  await press(page, '提交申请');
  const ref = await refOf(page, 'mediation');
  await expectState(page, '已申请，待受理');
  return ref;
}

export async function directorAccepts(company: Company, ref: string) {
  const page = await company.as(demoPhones.director);
  await page.goto(`${base}/mediation/${ref}`);
  await page.getByRole('link', { name: '受理', exact: true }).click();
  for (const words of ['不属于只能由', '不属于法律禁止', '没有受理，也没有处理过', '没有一方明确拒绝'])
    await tick(page, words);
  await expectAccessible(page);
  await press(page, '受理');
  await refOf(page, 'mediation');
  await expectState(page, '已受理，待定调解员');
}

export async function directorFindsAMediator(company: Company, ref: string) {
  const page = await company.as(demoPhones.director);
  await page.goto(`${base}/mediation/${ref}/assign`);
  await pick(page, '请谁来调', relative);
  await choose(page, '怎么定的', '委员会指派');
  await press(page, '就请这位');
  await expect(page.getByRole('alert').filter({ hasText: '是一户人，应当回避' }).first()).toBeVisible();
  await expectAccessible(page);
  await pick(page, '请谁来调', mediator);
  await choose(page, '怎么定的', '双方一起选的');
  await press(page, '就请这位');
  await refOf(page, 'mediation');
  await expectState(page, '调解中');
}

export async function mediatorTellsTheRights(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  for (const name of [applicant, neighbour.name]) {
    await page.goto(`${base}/mediation/${ref}/rights`);
    await choose(page, '告知了谁', name);
    await choose(page, '怎么告知的', '给了告知书');
    await press(page, '登记已告知');
    await refOf(page, 'mediation');
  }
  await expectWords(page, '约双方谈，谈完记一次');
}
