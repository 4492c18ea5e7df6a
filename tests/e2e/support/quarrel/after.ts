// Kept, visited twice, closed; and who may know of it at all.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { choose, expectState, expectWords, fill, press, refOf } from '../form';
import { expectAccessible } from '../person';

const base = '/c/zj';

export async function neighbourPerforms(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  for (const term of ['静音垫', '吸顶灯']) {
    await page.goto(`${base}/mediation/${ref}/perform`);
    await page.getByRole('group', { name: '做到了哪一条' }).locator('label').filter({ hasText: term }).click();
    await fill(page, { 有什么凭证: '收条一张，上门看过。' });
    await press(page, '登记已履行');
    await refOf(page, 'mediation');
  }
  await expectState(page, '已履行，待回访结案');
}

export async function mediatorVisits(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  await page.goto(`${base}/mediation/${ref}/visit`);
  await choose(page, '履行得怎样', '全部履行');
  await choose(page, '有没有反复', '没有反复的苗头');
  await fill(page, { 看到的: '夜里安静了，两家见面打招呼。' });
  await expectAccessible(page);
  await press(page, '登记回访');
  await refOf(page, 'mediation');
  await expectWords(page, '夜里安静了，两家见面打招呼。');
}

export async function mediatorCloses(company: Company, ref: string) {
  const page = await company.as(demoPhones.mediator);
  await page.goto(`${base}/mediation/${ref}/close`);
  await choose(page, '协议履行得怎样', '全部履行');
  // The seven checks found what this short case has no paper for.
  await fill(page, { '卷宗缺的，为什么补不了': '当事人没有留身份证号，口头说清的事没有另做笔录。' });
  await press(page, '结案');
  await refOf(page, 'mediation');
  await expectState(page, '已结案');
}

/** For those whom it does not concern the case does not exist. */
export async function othersFindNothing(company: Company, ref: string) {
  const others = [demoPhones.tenant, demoPhones.zjGrid, demoPhones.zjClerk, demoPhones.admin];
  const pages = [await company.guest(), ...(await Promise.all(others.map((phone) => company.as(phone))))];
  for (const page of pages) {
    for (const path of ['/papers/agreement', '/note'])
      expect((await page.goto(`${base}/mediation/${ref}${path}`))?.status()).toBe(404);
    // Staff of the place are told how to open a case in need, and not whether there is one.
    const said = async (at: string) => {
      const status = (await page.goto(`${base}/mediation/${at}`))?.status();
      return [status, (await page.locator('main').textContent())?.replace(/\d/g, '')];
    };
    expect(await said(ref)).toEqual(await said('2026-99999'));
  }
  const [guest] = pages;
  await guest!.goto(`${base}/mediation`);
  await expect(guest!.getByText('少于 5 件的不写具体数')).toBeVisible();
  await expect(guest!.getByText('半夜拖家具')).toHaveCount(0);
  await expect(guest!.locator(`a[href*="/mediation/2"]`)).toHaveCount(0);
  await expectAccessible(guest!);
}

export async function directorSeesWhoLooked(company: Company, ref: string) {
  const page = await company.as(demoPhones.director);
  await page.goto(`${base}/mediation/${ref}`);
  const looks = page.getByRole('complementary', { name: '文书和查看记录' });
  await expect(looks.getByText('孙和清').first()).toBeVisible();
  await expect(looks.getByText('王念兰').first()).toBeVisible();
  await expectAccessible(page);
}
