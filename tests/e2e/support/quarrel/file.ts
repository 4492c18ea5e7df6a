// What the file needs besides the talks: who they are, what was looked at.
import { demoPhones } from '@/seeds/demo/phones';
import type { Company } from '../company';
import { expectWords, press, refOf } from '../form';
import { addressOf, answer, type Case, hand } from '../mediation/case';
import { expectAccessible } from '../person';
import { applicant, neighbour, plumber } from './intake';

const persons = [
  [applicant, '41010119800101002X', { 年龄: '46', 民族: '汉族', 职业: '教师', 单位或住址: '紫兰苑 13-1-101' }, '女'],
  [
    neighbour.name,
    '410102198002020019',
    { 年龄: '46', 民族: '回族', 职业: '厨师', 单位或住址: '紫兰苑 13-1-201' },
    '男',
  ],
] as const;

/** 七查 asks for it. */
export async function mediatorCompletesTheParties(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  for (const [name, number, about, gender] of persons) {
    await page.goto(addressOf(leak, 'party'));
    await page.getByRole('link', { name }).click();
    await page.waitForURL(/party=/);
    await answer(page, { choose: { 性别: gender }, fill: about });
    await expectAccessible(page);
    await press(page, '保存');
    await refOf(page, 'mediation');
    await hand(
      page,
      leak,
      'dossier/identity',
      { choose: { 谁的: name, 什么证件: '居民身份证' }, fill: { 号码: number }, tick: ['留了复印件'] },
      '登记',
    );
  }
}

/** The plumber and both sides look at the pipes together. */
export async function plumberChecksThePipe(company: Company, leak: Case) {
  const page = await company.as(demoPhones.mediator);
  const looked = { 在哪里: '13号楼 1-201 卫生间', 谁在场: '双方', 问了谁: plumber };
  await hand(
    page,
    leak,
    'dossier/investigation',
    { fill: { ...looked, '问到的、看到的': '关了立管还滴水，打开楼上地漏，防水层裂了 20 厘米。' } },
    '存下调查记录',
  );
  await hand(
    page,
    leak,
    'dossier/evidence',
    {
      choose: { 种类: '照片', 原件还是复印件: '复印件' },
      fill: { 名称: '地漏和被褥的照片', 证明什么: '漏点在楼上，泡湿两床被褥', 几页: '3' },
    },
    '登记这一项',
  );
  await expectWords(page, '约双方谈，谈完记一次');
}
