import { demoPhones } from '@/seeds/demo/phones';
import { press, refOf } from './support/form';
import { addressOf, answer, expectStands, hand } from './support/mediation/case';
import { closeAndBind, visit } from './support/mediation/end';
import { expectArchive, expectNoPaper } from './support/mediation/papers';
import { claimsFile } from './support/mediation/school';
import { accept, addTerm, draft, signAll, talk, tellRights } from './support/mediation/settle';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const headOffice = '某培训品牌总部（示例）';
const speaker = '家长代表（示例）';
const whole = '3,520,000.00';

test('紫锦: the training school ran off, 803 families, one list, one payment @once', async ({ company }) => {
  test.setTimeout(240_000);
  let page = await company.as(demoPhones.mediator);
  await page.goto('/c/zj/mediation/register');
  await answer(page, {
    choose: { 怎么来的: '主动调解' },
    pick: { 哪一类: '其他消费纠纷' },
    fill: {
      一句话说是什么事: '培训学校跑路，803 户要退费',
      怎么回事: '网格群里家长留言，门锁了，老师也联系不上。',
      一方姓名: speaker,
      另一方姓名: headOffice,
    },
  });
  await press(page, '登记');
  const school = { community: 'zj', ref: await refOf(page, 'mediation') };
  await accept(page, school);
  await hand(page, school, 'assign', { choose: { 怎么定的: '委员会指派' } }, '就请这位');
  await tellRights(page, school, [speaker, headOffice]);

  await page.goto(addressOf(school, 'claims'));
  await answer(page, {
    fill: { 找不到的经营者: '某培训学校经营者（示例）', 怎么联系不上的: '店门锁了，电话停机，已报市场监管。' },
  });
  await press(page, '登记成群体纠纷');
  await expect(page.getByText('某培训学校经营者（示例）：下落不明')).toBeVisible();
  await page.goto(addressOf(school, 'claims/lists'));
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(await claimsFile());
  await press(page, '上传，先看看');
  await expect(page.getByText(`会添 803 户，合计 ${whole} 元`)).toBeVisible();
  await expectAccessible(page);
  await press(page, '确认导入');
  await expect(page.getByRole('heading', { name: '合计' })).toContainText('803 户');
  await expect(page.getByRole('row', { name: '合计 803 户（元）' })).toContainText(whole);
  await expectAccessible(page);

  // To the families of the list it is said that they are on it; each sees the own line and nothing of the case.
  const family = await company.as(demoPhones.owner);
  await family.goto('/me');
  await expect(family.getByText('您的一笔主张登记进了一件调解').first()).toBeVisible();
  await family.goto(addressOf(school, 'my-claim'));
  await expect(family.getByText('PX2025-0002')).toBeVisible();
  await expect(family.getByText('PX2025-0001')).toHaveCount(0);
  await expectAccessible(family);
  for (const path of ['', 'claims', 'claims/annex'])
    expect((await family.request.get(addressOf(school, path))).status()).toBe(404);
  await expectNoPaper(family, school, 'agreement');
  const stranger = await company.as(demoPhones.tenant);
  expect((await stranger.goto(addressOf(school, 'my-claim')))?.status()).toBe(404);

  await talk(page, school);
  const refund = {
    退什么: '没有上的课时费',
    付到哪里: '转到家长付款的原账户',
    拿什么作凭证: '银行代发回单',
    付多少: '3520000',
    到哪一天: company.day(6),
  };
  await addTerm(page, school, headOffice, { fill: refund }, 'refund-group');
  await draft(page, school, '谁来退：总部承认加盟关系，按剩余课时承担退费责任。');
  await signAll(page, school, company.day(0), [speaker, headOffice, '孙和清']);
  await page.goto(addressOf(school, 'claims/deeds/agree'));
  await answer(page, { choose: { 怎么签的: '本人签名' }, fill: { 哪些序号: '1-803', 纸上的日期: company.day(0) } });
  await press(page, '登记签字');
  await expect(page.getByRole('row', { name: `已签，等付款 803 户 ${whole}` })).toBeVisible();

  await company.later(6, '10:00');
  page = await company.as(demoPhones.mediator);
  await page.goto(addressOf(school, 'claims/deeds/pay'));
  await answer(page, { fill: { 哪些序号: '1-803', 哪天付的: company.day(6), 有什么凭证: '银行代发回单一张。' } });
  await press(page, '登记付清');
  await expect(page.getByRole('row', { name: '合计 803 户（元）' })).toHaveText(new RegExp(`${whole}\\s*${whole}$`));
  await hand(
    page,
    school,
    'perform',
    { choose: { 做到了哪一条: '一、' }, fill: { 有什么凭证: '银行代发回单一张。' } },
    '登记已履行',
  );
  await expectStands(page, '已履行，待回访结案');
  const paid = await company.as(demoPhones.owner);
  await paid.goto(addressOf(school, 'my-claim'));
  await expect(paid.getByText('已付清').first()).toBeVisible();

  await company.later(8, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, school, '打了二十户电话，钱都到了。');
  await company.later(31, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, school, '没有人再来问。');
  await closeAndBind(page, school, '家长逐户的证件由总部核对，这里没有复印。');
  const papers = [
    '人民调解受理登记表',
    '权利义务告知书',
    '调解记录',
    '人民调解协议书',
    '履行凭证',
    '回访记录',
    '卷宗情况说明',
  ];
  await expectArchive(page, school, papers, [headOffice, `${whole}元（叁佰伍拾贰万元整）`, '没有人再来问']);
});
