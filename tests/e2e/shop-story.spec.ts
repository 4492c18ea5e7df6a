import { demoPhones } from '@/seeds/demo/phones';
import { press, refOf } from './support/form';
import { addressOf, answer, type Case, expectStands, hand } from './support/mediation/case';
import { closeAndBind, perform, visit } from './support/mediation/end';
import { expectArchive, expectPaper } from './support/mediation/papers';
import { accept, addTerm, draft, talk, tellRights } from './support/mediation/settle';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const shop = '某烧烤店（示例）';
const neighbour = '王念兰';

test('紫锦: the noisy shop, rung up, agreed by word of mouth and kept to @phone', async ({ company }) => {
  test.setTimeout(240_000);
  let page = await company.as(demoPhones.mediator);
  await page.goto('/c/zj/mediation/register');
  await answer(page, {
    choose: { 怎么来的: '当事人申请' },
    pick: { 哪一类: '环境污染纠纷' },
    fill: {
      一句话说是什么事: '烧烤店排风机响到半夜',
      怎么回事: '电话里说：排风机对着卧室窗户，十一点还在响。',
      一方姓名: neighbour,
      手机号: demoPhones.owner,
      另一方姓名: shop,
    },
  });
  await expectAccessible(page);
  await press(page, '登记');
  const noise: Case = { community: 'zj', ref: await refOf(page, 'mediation') };
  await accept(page, noise);
  await hand(page, noise, 'assign', { choose: { 怎么定的: '委员会指派' } }, '就请这位');

  await page.goto(addressOf(noise, 'party'));
  await page.getByRole('link', { name: shop }).click();
  await page.waitForURL(/party=/);
  await answer(page, {
    choose: { 是什么: '企业' },
    fill: {
      '手机号（选填）': '13700000137',
      单位或住址: '紫兰苑 13 号楼底商',
      统一社会信用代码: '92410102MA45X0000T',
      单位的联系人: '丁掌柜',
    },
  });
  await press(page, '保存');
  await refOf(page, 'mediation');
  await expect(page.getByText('联系人 丁掌柜')).toBeVisible();
  await tellRights(page, noise, [neighbour, shop]);
  await talk(page, noise);
  const quiet = { 什么时间: '22:00 至次日 7:00', 什么机器或者活动: '排风机', 多少分贝: '45' };
  await addTerm(page, noise, shop, { fill: quiet }, 'quiet');
  const quieter = { 写明内容: '换一台低噪声的排风机，风口改朝马路。', 到哪一天: company.day(3) };
  await addTerm(page, noise, shop, { choose: { 这一条是: '做一件事' }, fill: quieter });

  // PM 28, 30: agreed on the spot, written down, in force at once.
  await draft(page, noise, '店家认可夜里太响，承担改的费用。', {
    choose: { 用什么形式: '口头协议', '口头协议：谁当场同意了': [neighbour, shop] },
    fill: { '口头协议：哪天同意的': company.day(0) },
  });
  await expectStands(page, '协议已生效，等履行');
  await expectPaper(page, noise, 'agreement', [
    '口头协议登记表',
    '每天22:00 至次日 7:00不开排风机',
    '92410102MA45X0000T',
  ]);

  // Whom it was registered for finds it among the own, and is told.
  const owner = await company.as(demoPhones.owner);
  await owner.goto('/me');
  await expect(owner.getByText('调解协议已经生效，请按约定的日期履行。').first()).toBeVisible();
  await owner.goto(addressOf(noise));
  await expectStands(owner, '协议已生效，等履行');
  await expect(owner.getByText('13700000137')).toHaveCount(0);

  await company.later(3, '10:00');
  page = await company.as(demoPhones.mediator);
  await perform(page, noise, ['低噪声']);
  await company.later(8, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, noise, '夜里九点半还有点响，请店家早点收。', '要再留意');
  await company.later(31, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, noise, '按时关机，街坊都睡得着。');
  await closeAndBind(page, noise, '口头说清的小事，没有查验证件。');
  const papers = [
    ...[
      '人民调解申请书',
      '权利义务告知书',
      '调解记录',
      '人民调解口头协议登记表',
      '履行凭证',
      '回访记录',
      '卷宗情况说明',
    ],
  ];
  await expectArchive(page, noise, papers, ['排风机对着卧室窗户', '请店家早点收', '没有查验证件']);
});
