// Kept, visited twice, closed, bound; and who may know of it at all.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { expectState, expectWords } from '../form';
import { addressOf, type Case, expectStands } from '../mediation/case';
import { closeAndBind, perform, visit } from '../mediation/end';
import { expectArchive, expectNoPaper, expectPaper } from '../mediation/papers';
import { expectAccessible } from '../person';
import { applicant, neighbour, plumber } from './intake';

const base = '/c/zj';

export async function neighbourPerforms(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  await perform(page, leak, ['修好卫生间防水', '赔偿被褥']);
  await expectState(page, '已履行，待回访结案');
}

export async function mediatorVisits(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  await visit(page, leak, '不漏了，两家成了朋友，常来往。');
  await expectWords(page, '不漏了，两家成了朋友，常来往。');
}

export async function mediatorCloses(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  // Nothing is missing, so nothing has to be explained.
  await closeAndBind(page, leak);
  await expect(page.getByRole('heading', { name: /七查/ })).toContainText('7 / 7');
  await expectPaper(page, leak, 'investigation', [plumber, '防水层裂了 20 厘米']);
  await expectPaper(page, leak, 'agreement', [applicant, neighbour.name, '320.50元（叁佰贰拾元伍角整）', '回族']);
  const papers = [
    ...['人民调解申请书', '权利义务告知书', '身份证明', '调查记录', '证据材料', '调解通知书'],
    '调解记录',
    ...['人民调解协议书', '履行凭证', '回访记录'],
  ];
  await expectArchive(page, leak, papers, ['查清漏点', '怕赔得多', '协议生效后30天回访', '两家成了朋友']);
}

/** A party reads what is the own: not what the other side said alone, not the file. */
export async function applicantReadsOnlyTheOwn(company: Company, leak: Case) {
  const page = await company.as(demoPhones.owner);
  await page.goto(addressOf(leak));
  await expectStands(page, '已结案');
  await expect(page.getByRole('heading', { name: /见过几次面/ })).toContainText('1 次');
  await expect(page.getByText('怕赔得多')).toHaveCount(0);
  await expectAccessible(page);
  await expectPaper(page, leak, 'agreement', [neighbour.name, '修好卫生间防水']);
  await expectNoPaper(page, leak, 'sessions');
  expect((await page.request.get(addressOf(leak, 'dossier/archive.zip'))).status()).toBe(403);
}

/** For those whom it does not concern the case does not exist. */
export async function othersFindNothing(company: Company, leak: Case) {
  const others = [demoPhones.tenant, demoPhones.zjGrid, demoPhones.zjClerk, demoPhones.admin];
  const pages = [await company.guest(), ...(await Promise.all(others.map((phone) => company.as(phone))))];
  for (const page of pages) {
    for (const path of ['papers/agreement', 'note'])
      expect((await page.goto(addressOf(leak, path)))?.status()).toBe(404);
    // Staff of the place are told how to open a case in need, and not whether there is one.
    const said = async (at: string) => {
      const status = (await page.goto(`${base}/mediation/${at}`))?.status();
      return [status, (await page.locator('main').textContent())?.replace(/\d/g, '')];
    };
    expect(await said(leak.ref)).toEqual(await said('2026-99999'));
  }
  const [guest] = pages;
  await guest!.goto(`${base}/mediation`);
  await expect(guest!.getByText('少于 5 件的不写具体数')).toBeVisible();
  await expect(guest!.getByText('卫生间顶棚滴水')).toHaveCount(0);
  await expect(guest!.locator(`a[href*="/mediation/2"]`)).toHaveCount(0);
  await expectAccessible(guest!);
}

export async function directorSeesWhoLooked(company: Company, leak: Case) {
  const page = await company.as(demoPhones.director);
  await page.goto(addressOf(leak));
  const looks = page.getByRole('complementary', { name: '文书和查看记录' });
  for (const name of ['孙和清', applicant]) await expect(looks.getByText(name).first()).toBeVisible();
  await expectAccessible(page);
}
