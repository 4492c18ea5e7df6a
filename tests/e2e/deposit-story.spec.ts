import { grantRole } from '@/lib/identity/commands/grant-role';
import { demoPhones } from '@/seeds/demo/phones';
import { expectWords, press, refOf } from './support/form';
import { addressOf, answer, type Case, expectStands, hand } from './support/mediation/case';
import { closeAndBind, visit } from './support/mediation/end';
import { expectArchive, expectNoPaper, expectPaper } from './support/mediation/papers';
import { accept, addTerm, draft, signAll, talk, tellRights } from './support/mediation/settle';
import { expectAccessible } from './support/person';
import { onStage } from './support/stage';
import { expect, test } from './support/test';

const [tenant, landlord, mediator] = ['周远来', '李守田', '张巡安'];
const pay = (part: string, text: string) => ({ choose: { 付的是哪一期: part }, fill: { 有什么凭证: text } });

test('李江沟: the deposit, paid back in two parts of which one is late @phone', async ({ company, site }) => {
  test.setTimeout(240_000);
  await onStage(company, site, async (stage) => {
    const [admin, grid] = [await stage.who(demoPhones.admin), await stage.who(demoPhones.ljgGrid)];
    await stage.run(grantRole, admin, stage.at(-2), { community: 'ljg', person: grid.id, role: 'mediator' });
  });
  const asTenant = await company.as(demoPhones.tenant);
  await asTenant.goto('/c/ljg/mediation/new');
  await answer(asTenant, {
    pick: { 哪一类: '合同纠纷' },
    fill: {
      一句话说是什么事: '退租半个月，押金还没退',
      怎么回事: '11 月初退的房，押金 2400 元，房东说墙脏了，一直不退。',
      想怎么解决: '退押金 2400 元。',
      和谁有纠纷: landlord,
      对方手机号: demoPhones.councilMember,
    },
    tick: ['我自愿申请调解'],
  });
  await press(asTenant, '提交申请');
  const deposit: Case = { community: 'ljg', ref: await refOf(asTenant, 'mediation') };

  // Until it is taken in, the other side knows nothing of it.
  const asLandlord = await company.as(demoPhones.councilMember);
  expect((await asLandlord.goto(addressOf(deposit)))?.status()).toBe(404);
  let page = await company.as(demoPhones.ljgGrid);
  await accept(page, deposit);
  await asLandlord.goto('/me');
  await expect(asLandlord.getByText('和您有关的一件调解已经受理。').first()).toBeVisible();

  // PM 19: both sides choose the same mediator.
  for (const side of [asTenant, asLandlord])
    await hand(
      side,
      deposit,
      'wish',
      { pick: { 哪一位调解员: mediator }, choose: { 想怎样: '想请这位' } },
      '告诉调委会',
    );
  await hand(page, deposit, 'assign', { choose: { 怎么定的: '双方一起选的' } }, '就请这位');
  await tellRights(page, deposit, [tenant, landlord]);
  await talk(page, deposit);
  const parts = `${company.day(3)} 1200\n${company.day(9)} 1000`;
  const refund = { 哪一处房屋: '3 号楼 1-302', 扣了什么: '刷墙', 扣了多少: '200', 付多少: '2200', 分几期付: parts };
  await addTerm(page, deposit, landlord, { fill: refund }, 'deposit');
  await draft(page, deposit, '扣多少；墙有污损，租户承担 200 元。');
  await signAll(page, deposit, company.day(0), [tenant, landlord, mediator]);
  await expectStands(page, '协议已生效，等履行');

  await company.later(3, '18:00');
  page = await company.as(demoPhones.ljgGrid);
  await hand(page, deposit, 'pay', pay('第一条第 1 期 1,200', '收条一张。'), '登记已付');
  await company.later(10, '09:00');
  page = await company.as(demoPhones.ljgGrid);
  await visit(page, deposit, '头一期付了，第二期过了一天。', '要再留意');
  const unpaid = {
    choose: { 没有付的是哪一期: '第一条第 2 期', 下一步: '上门催' },
    fill: { 看到的情况: '说工资晚发，答应明天付。' },
  };
  await hand(page, deposit, 'unpaid', unpaid, '登记没有付');
  const debtor = await company.as(demoPhones.councilMember);
  await debtor.goto(addressOf(deposit));
  await expectAccessible(debtor);
  await expect(debtor.getByText('没有按时付').first()).toBeVisible();
  await hand(page, deposit, 'pay', pay('第一条第 2 期 1,000', '转账截图，租户认可。'), '登记已付');
  await expectStands(page, '已履行，待回访结案');

  await company.later(31, '10:00');
  page = await company.as(demoPhones.ljgGrid);
  await visit(page, deposit, '两清了，钥匙也还了。');

  // Whether it was well done is asked of the parties; the other side and the mediator do not read what one of them wrote.
  const mine = await company.as(demoPhones.tenant);
  const said = { choose: { 对这次调解: '满意' }, fill: { 还想说的: '讲得明白，来得快。' } };
  await hand(mine, deposit, 'satisfaction', said, '就这样答');
  await expectWords(mine, '讲得明白，来得快。');
  await expectAccessible(mine);
  for (const reader of [page, await company.as(demoPhones.councilMember)]) {
    await reader.goto(addressOf(deposit));
    await expect(reader.getByText('讲得明白')).toHaveCount(0);
  }
  await closeAndBind(page, deposit, '当面认得的街坊，没有复印证件。');
  const papers = [
    ...['人民调解申请书', '权利义务告知书', '调解记录', '人民调解协议书', '履行凭证', '回访记录', '卷宗情况说明'],
  ];
  await expectArchive(page, deposit, papers, ['2,200.00元（贰仟贰佰元整）', '1,200.00', '两清了']);

  await mine.goto(addressOf(deposit));
  await expectWords(mine, '已结案');
  await expectPaper(mine, deposit, 'agreement', [tenant, landlord, '已扣除刷墙']);
  await expectNoPaper(mine, deposit, 'visits');

  // Both agree to talk once more: a case that goes on, waiting to be taken in, and the bound one stays as it is.
  await page.goto(addressOf(deposit, 'reopen'));
  await answer(page, {
    fill: { 为什么再谈: '钥匙少了一把，双方想再谈谈。' },
    choose: { 谁重新同意了: [tenant, landlord] },
  });
  await press(page, '另立一件接着办');
  const again: Case = { community: 'ljg', ref: await refOf(page, 'mediation') };
  expect(again.ref).not.toBe(deposit.ref);
  await expectStands(page, '已申请，待受理');
  await expectAccessible(page);
  await mine.goto('/me');
  await expect(mine.getByText('各方同意再谈一次').first()).toBeVisible();
  await mine.goto(addressOf(deposit));
  await expectStands(mine, '已结案');
  await mine.goto(addressOf(again));
  await expect(mine.getByText('钥匙少了一把').first()).toBeVisible();
});
