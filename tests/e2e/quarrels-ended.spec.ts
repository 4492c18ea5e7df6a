import { demoPhones } from '@/seeds/demo/phones';
import { press, refOf } from './support/form';
import { begin } from './support/mediation/begin';
import { addressOf, answer, expectStands, hand } from './support/mediation/case';
import { bind } from './support/mediation/end';
import { expectArchive, expectNoPaper, expectPaper } from './support/mediation/papers';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';

const [applicant, other] = ['王念兰', '牛微光'];

test('紫锦: who is asked says no on the own phone, and that is the end @phone', async ({ company, site }) => {
  const ended = await begin(company, site, {
    ...{
      type: 'neighbours',
      title: '两家为晾衣杆吵嘴',
      ago: 3,
      respondentName: other,
      respondentPhone: demoPhones.zjGrid,
    },
    ...{ facts: '晾衣杆伸到对面窗前，滴水。', requests: '把晾衣杆收短。', note: '对门不爱见面。' },
    statement: '一方说收短可以，另一方说先看看再说。',
  });
  const asked = await company.as(demoPhones.zjGrid);
  await asked.goto(addressOf(ended));
  await expectStands(asked, '调解中');
  await hand(asked, ended, 'stop', { fill: { 想说的话: '我不想调了，也不用再来。' } }, '终止调解');
  await expectStands(asked, '一方不愿调解，已终止');
  await expect(asked.getByText('人民法院起诉').first()).toBeVisible();
  await expectAccessible(asked);

  // The applicant is told that it is over and of the other ways; not what was said.
  const page = await company.as(demoPhones.owner);
  await page.goto('/me');
  await expect(page.getByText('有一方不愿继续，调解已经终止。').first()).toBeVisible();
  await expectPaper(page, ended, 'notice', ['终止调解告知书', applicant, '明确表示不愿意再调解', '人民法院起诉']);
  await page.goto(addressOf(ended));
  for (const words of ['我不想调了', '先看看再说', '不爱见面']) await expect(page.getByText(words)).toHaveCount(0);

  // Nobody goes on with it: the mediator has no way to, and a page kept open is refused.
  const mediator = await company.as(demoPhones.mediator);
  await mediator.goto(addressOf(ended));
  await expect(mediator.getByText('我不想调了')).toBeVisible();
  await expect(mediator.getByRole('link', { name: '记一次调解' })).toHaveCount(0);
  await mediator.goto(addressOf(ended, 'session'));
  await expect(mediator.getByText('现在不能这样办：这件事是“一方不愿调解，已终止”。')).toBeVisible();
  await bind(mediator, ended);
  await expectArchive(mediator, ended, ['人民调解申请书', '权利义务告知书', '调解记录', '终止调解告知书'], ['收短']);
});

test('紫锦: what a court has in hand is not taken in, with a notice @once', async ({ company }) => {
  const page = await company.as(demoPhones.owner);
  await page.goto('/c/zj/mediation/new');
  await answer(page, {
    pick: { 哪一类: '婚姻家庭纠纷' },
    fill: {
      一句话说是什么事: '法院已经立案的分家析产',
      怎么回事: '上个月法院已经立案，想先在社区谈谈。',
      想怎么解决: '把老房子分清楚。',
      和谁有纠纷: '兄弟庚（示例）',
    },
    tick: ['我自愿申请调解'],
  });
  await press(page, '提交申请');
  const refused = { community: 'zj', ref: await refOf(page, 'mediation') };
  const director = await company.as(demoPhones.director);
  await hand(
    director,
    refused,
    'refuse',
    { choose: { 理由: '法院、公安机关' }, fill: { 向申请人说明: '法院正在审理，请等开庭，也可以请法院委托调解。' } },
    '不予受理',
  );
  await expectStands(director, '不予受理');
  await expectPaper(page, refused, 'notice', ['不予受理告知书', applicant, '第二十二条第（二）项', '请等开庭']);
  await bind(director, refused);
  await expectArchive(director, refused, ['人民调解申请书', '不予受理告知书'], ['上个月法院已经立案']);
});

test('紫锦: it fails, and what was said is closed to everybody @once', async ({ company, site }) => {
  const failed = await begin(company, site, {
    ...{ type: 'damage', title: '狗咬伤，赔多少', ago: 4, respondentName: other, respondentPhone: demoPhones.zjGrid },
    ...{ facts: '遛狗没有牵绳，咬伤小腿。', requests: '赔医药费三千元。', note: '对方私下说最多肯出一千。' },
    statement: '对方承认没有牵绳，愿意出八百。',
  });
  const secrets = ['最多肯出一千', '愿意出八百'];
  const page = await company.as(demoPhones.mediator);
  await page.goto(addressOf(failed));
  for (const said of secrets) await expect(page.getByText(said)).toHaveCount(1);
  await hand(
    page,
    failed,
    'fail',
    { fill: { 为什么没有调成: '双方对赔多少谈不拢。' }, tick: ['已告知双方'] },
    '结束调解',
  );
  await expectStands(page, '调解不成');
  await bind(page, failed);

  const director = await company.as(demoPhones.director);
  const parties = [await company.as(demoPhones.owner), await company.as(demoPhones.zjGrid)];
  for (const reader of [page, director, ...parties]) {
    await reader.goto(addressOf(failed));
    await expect(reader.getByText('已封存').first()).toBeAttached();
    for (const said of secrets) await expect(reader.getByText(said)).toHaveCount(0);
  }
  for (const party of parties) {
    await expectNoPaper(party, failed, 'sessions');
    expect((await party.request.get(addressOf(failed, 'dossier'))).status()).toBe(403);
  }
  await expectPaper(director, failed, 'notice', [
    '终止调解告知书',
    '不得在其他程序中作为对您不利的依据',
    '人民法院起诉',
  ]);
  await expectPaper(director, failed, 'sessions', ['已封存']);
  const papers = ['人民调解申请书', '权利义务告知书', '调解记录', '终止调解告知书'];
  const words = await expectArchive(director, failed, papers, ['已封存', '谈不拢']);
  // Nor does a later search bring it up.
  for (const said of secrets) {
    expect(words).not.toContain(said);
    await director.goto(`/c/zj/mediation?q=${encodeURIComponent(said)}`);
    await expect(director.getByText('没有您能看的调解')).toBeVisible();
  }
});
