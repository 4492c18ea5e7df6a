// A time and a place to meet, a summons that names nobody else, and what a party brings along.
import { expect } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { press } from '../form';
import { addressOf, answer, type Case, hand } from '../mediation/case';
import { expectNoPaper, expectPaper } from '../mediation/papers';
import { expectAccessible } from '../person';
import { applicant, neighbour, plumber } from './intake';

const place = '议事长廊（示例）';

/** For tomorrow at seven; both sides are asked anyway, and the plumber too. */
export async function mediatorBooksAMeeting(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  const when = { 什么时候: `${company.day(1)}T19:00`, 别的地方: place };
  await hand(page, leak, 'sittings/new', { choose: { 请谁来: plumber }, fill: when }, '约好');
  await expect(page.getByText(place).first()).toBeVisible();
  await expectPaper(page, leak, 'summons', [`${applicant}：`, `${neighbour.name}：`, place, '送达回证']);
}

/** On the phone: told, the entry for the calendar says nothing of the quarrel, and a photo goes to the mediator. */
export async function applicantGetsReady(company: Company, leak: Case) {
  const page = await company.as(demoPhones.owner);
  await page.goto(addressOf(leak));
  const entry = await page.getByRole('link', { name: '放进日历' }).getAttribute('href');
  const calendar = await (await page.request.get(entry!)).text();
  expect(calendar).toContain('BEGIN:VCALENDAR');
  for (const words of [applicant, neighbour.name, '滴水', '邻里']) expect(calendar).not.toContain(words);
  await expectNoPaper(page, leak, 'investigation');
  await page.goto(addressOf(leak, 'files'));
  await answer(page, {
    choose: { 是哪一类: '证据材料' },
    fill: { 一句话说是什么: '顶棚滴水的照片' },
    photo: '顶棚',
  });
  await expectAccessible(page);
  await press(page, '添进案子');
  await expect(page.getByRole('link', { name: '顶棚滴水的照片' })).toBeVisible();
}
