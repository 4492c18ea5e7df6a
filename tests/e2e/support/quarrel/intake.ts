// From the application to the first talk: taken in, a mediator who is bound to nobody, rights told, the plumber asked.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, expectWords, fill, pick, press, refOf, tick } from '../form';
import { addressOf, type Case, hand } from '../mediation/case';
import { expectAccessible } from '../person';

const base = '/c/zj';
/** Upstairs of 0006. */
export const neighbour = { name: '史康芳', phone: '19900000796' };
export const applicant = '王念兰';
/** Of the applicant's household. */
const relative = '唐松实';
const mediator = '孙和清';
export const plumber = '刘师傅';

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

export async function residentApplies(company: Company): Promise<Case> {
  const page = await company.as(demoPhones.owner);
  await page.goto(`${base}/mediation`);
  await page.getByRole('link', { name: '我要申请调解' }).first().click();
  await pick(page, '哪一类', '邻里纠纷');
  await fill(page, {
    一句话说是什么事: '卫生间顶棚滴水，两家说不清是谁的',
    在哪里: '13号楼 1-201',
    怎么回事: '卫生间顶棚滴水半个月，被褥泡湿两床。楼上说是公共管道，不肯看。',
    想怎么解决: '查清漏点，修好，赔两床被褥。',
    和谁有纠纷: neighbour.name,
    对方手机号: neighbour.phone,
  });
  await tick(page, '我自愿申请调解');
  await expectAccessible(page);
  await press(page, '提交申请');
  const ref = await refOf(page, 'mediation');
  await expectState(page, '已申请，待受理');
  return { community: 'zj', ref };
}

export async function directorAccepts(company: Company, leak: Case) {
  const page = await company.as(demoPhones.director);
  await page.goto(addressOf(leak));
  await page.getByRole('link', { name: '受理', exact: true }).click();
  for (const words of ['不属于只能由', '不属于法律禁止', '没有受理，也没有处理过', '没有一方明确拒绝'])
    await tick(page, words);
  await expectAccessible(page);
  await press(page, '受理');
  await refOf(page, 'mediation');
  await expectState(page, '已受理，待定调解员');
}

export async function directorFindsAMediator(company: Company, leak: Case) {
  const page = await company.as(demoPhones.director);
  await page.goto(addressOf(leak, 'assign'));
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

export async function mediatorTellsTheRights(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  for (const name of [applicant, neighbour.name])
    await hand(page, leak, 'rights', { choose: { 告知了谁: name, 怎么告知的: '给了告知书' } }, '登记已告知');
  await expectWords(page, '约双方谈，谈完记一次');
}

/** PM 20: whoever helps is there because every party consents. */
export async function plumberIsInvited(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  await page.goto(addressOf(leak, 'aide'));
  await fill(page, { 请谁: plumber, 为什么请: '物业的水电师傅，查漏点' });
  await choose(page, '谁同意了', applicant);
  await press(page, '登记');
  await expect(page.locator('.errors')).toContainText('每一方');
  await expectAccessible(page);
  await choose(page, '谁同意了', neighbour.name);
  await press(page, '登记');
  await refOf(page, 'mediation');
  await expect(page.getByText(`${plumber}（物业的水电师傅，查漏点）`)).toBeVisible();
}
