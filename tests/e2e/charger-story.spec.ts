import { demoPhones } from '@/seeds/demo/phones';
import { expectWords, press, refOf } from './support/form';
import { addressOf, answer, expectStands, findCase, hand } from './support/mediation/case';
import { closeAndBind, perform, visit } from './support/mediation/end';
import { expectArchive, expectPaper } from './support/mediation/papers';
import { addTerm, draft, signAll, talk } from './support/mediation/settle';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const [tenant, neighbour] = ['租户甲（示例）', '邻居乙（示例）'];
const court = '某某区人民法院（示例）';
const ticks = ['不涉及婚姻', '不是只确认', '没有别的法院'];

test('紫锦: the charging pile of the public flats, more time by both, confirmed by a court @once', async ({
  company,
}) => {
  test.setTimeout(240_000);
  let page = await company.as(demoPhones.mediator);
  const pile = await findCase(page, 'zj', '公租房装充电桩');
  await expectStands(page, '调解中');

  // The month is longer when everybody agrees, and not before.
  await page.goto(addressOf(pile, 'extend'));
  await answer(page, { choose: { 谁同意了: tenant }, fill: { 为什么要延长: '等供电公司看线路。' } });
  await press(page, '延长');
  await expect(page.locator('.errors')).toContainText('同意');
  await expectAccessible(page);
  await answer(page, { choose: { 谁同意了: neighbour } });
  await press(page, '延长');
  await refOf(page, 'mediation');

  await talk(page, pile);
  const move = { 写明内容: '充电桩装到东侧车位，离窗户不少于 8 米，由供电公司验收。', 到哪一天: company.day(20) };
  await addTerm(page, pile, tenant, { choose: { 这一条是: '做一件事' }, fill: move });
  const damages = {
    赔哪些损失: '两次停工的误工费',
    付到哪里: '转到租户甲尾号 1234 的银行卡',
    付多少: '450',
    到哪一天: company.day(15),
  };
  await addTerm(page, pile, neighbour, { fill: damages }, 'damages');
  await draft(page, pile, '装在哪里安全；邻居认可拦工不对，租户认可先前没商量。');
  await signAll(page, pile, company.day(0), [tenant, neighbour, '孙和清']);
  await expectStands(page, '协议已生效，等履行');

  // PM 33: both ask together within thirty days; one alone cannot.
  const asked = { fill: { 向哪个法院: court }, tick: ticks };
  await page.goto(addressOf(pile, 'dossier/confirmation'));
  await expectAccessible(page);
  await hand(
    page,
    pile,
    'dossier/confirmation',
    { ...asked, choose: { 谁同意一起申请: [tenant, neighbour] } },
    '登记，生成申请书',
  );
  await expectPaper(page, pile, 'confirmation', [court, tenant, neighbour, '调解组织证明', '450.00元（肆佰伍拾元整）']);

  await company.later(14, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, pile, '桩位画好了，等供电公司来装。');
  await perform(page, pile, ['装到东侧车位', '误工费']);
  await company.later(31, '10:00');
  page = await company.as(demoPhones.mediator);
  await visit(page, pile, '桩装好了，邻居自己也在用。');
  await expectWords(page, '桩装好了，邻居自己也在用。');
  await closeAndBind(page, pile, '公租房的租户和邻居没有留证件复印件。');
  const papers = [
    ...['人民调解受理登记表', '权利义务告知书', '调解记录', '人民调解协议书', '履行凭证', '回访记录', '司法确认材料'],
    '卷宗情况说明',
  ];
  await expectArchive(page, pile, papers, [court, '邻居自己也在用', '离窗户不少于8米']);
});
