import type { Page } from '@playwright/test';
import { demoPhones } from '@/seeds/demo/phones';
import { expectWords, fill, press } from './support/form';
import { expectAccessible, signIn } from './support/person';
import { expect, test } from './support/test';
import { twoMakeTheKeys, twoOpenTheBox } from './support/votes/box';
import { checkAndSend, mark } from './support/votes/cast';
import { othersVoteInSecret, villageIsAsked } from './support/votes/meeting';
import { openVote } from './support/votes/open';
import { twoCertify } from './support/votes/result';

const { ljgSecretary: secretary, ljgSupervisor: supervisor, councilMember, ljgGrid } = demoPhones;
const counters = [secretary, supervisor] as const;

/** Signed in, in a browser without a script. */
async function plainly(guest: Page, address: string) {
  await signIn(guest, ljgGrid, address);
  return guest;
}

test('李江沟: a voter of a secret vote finds the own receipt in the list, with JavaScript and without @phone', async ({
  company,
  site,
}) => {
  test.setTimeout(180_000);
  const vote = await villageIsAsked(company, site, {
    ...{ title: '村口石碑刻什么字（示例）', mode: 'secret', channels: ['online', 'hall'] },
  });
  const address = `/c/ljg/votes/${vote.ref}`;
  await company.later(11, '09:00');
  await twoMakeTheKeys(company, counters, vote);

  await company.later(13, '09:30');
  await othersVoteInSecret(company, site, vote, { days: 13, papers: 25 });
  const mine = await openVote(company, councilMember, vote, '/ballot');
  await mark(mine, [['请选一个', '不同意']]);
  const receipt = await checkAndSend(mine, ['不同意']);
  await expect(mine.getByText(/请现在就抄下来/)).toBeVisible();

  const plain = await plainly(await company.guest({ javaScriptEnabled: false }), `${address}/ballot`);
  await mark(plain, [['请选一个', '同意']]);
  await expect(plain.locator('.bigpick__v')).toHaveText('同意');
  await press(plain, '提交表决票');
  await expect(plain.locator('.receipt__no')).toHaveText(/^(\w{4}-){2}\w{4}$/);
  const other = (await plain.locator('.receipt__no').textContent()) ?? '';

  await company.later(15, '09:30');
  await twoOpenTheBox(company, secretary, vote);
  await twoCertify(company, vote, [...counters]);

  const page = await openVote(company, councilMember, vote);
  await page.getByRole('link', { name: '回执号名单' }).click();
  await expectWords(page, '回执号名单');
  await expect(page.getByText('算进结果的 27 张票')).toBeVisible();
  await fill(page, { 您的回执号: receipt.toLowerCase() });
  await press(page, '找一找');
  await expectWords(page, `${receipt} 在名单里，这张票算进去了。`);
  await expect(page.locator('.codes')).not.toContainText('同意');

  const again = await company.guest({ javaScriptEnabled: false });
  await again.goto(`${address}/codes`);
  await fill(again, { 您的回执号: other });
  await press(again, '找一找');
  await expect(again.getByText(`${other} 在名单里，这张票算进去了。`)).toBeVisible();
  for (const [looking, typed, answer] of [
    [again, other, '这张票算进去了。'],
    [again, 'AAAA-AAAA-AAAA', '没有这个回执号，请对照回执再输一次。'],
    [page, receipt, '这张票算进去了。'],
  ] as const) {
    await looking.goto(address);
    await fill(looking, { 输入回执号: typed.toLowerCase().replaceAll('-', ' ') });
    await press(looking, '查一查');
    await expect(looking.getByText(answer, { exact: true })).toBeVisible();
  }
  await expectAccessible(page);
});
