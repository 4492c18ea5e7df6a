import { demoPhones } from '@/seeds/demo/phones';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';
import { checkAndSend, mark } from './support/votes/cast';
import { clerkAnnounces, clerkDrafts } from './support/votes/draft';
import { estate, estateIsEntered, findOwnersPapers } from './support/votes/estate';
import { openVote } from './support/votes/open';
import { counterCounts, counterReads, type Read } from './support/votes/papers';
import { clerkPublishes, counterCountsTheVote, twoCertify } from './support/votes/result';

const { zjClerk: clerk, zjSecretary: secretary, mediator, owner } = demoPhones;

test('owners: six of seven agree, one owns three flats and does not, and the page names the clause @phone', async ({
  company,
  site,
}) => {
  test.setTimeout(180_000);
  await estateIsEntered(company, site);
  await company.later(1, '09:00');
  const vote = await clerkDrafts(company, {
    ...{ community: 'zj', clerk, estate, rule: '业主共同决定（特别事项）', channels: ['手机', '送票'] },
    ...{ opens: 17, closes: 20 },
    fields: { 表决什么: '楼顶加装太阳能板（示例）', 表决的文本: '用维修资金在楼顶加装太阳能板，共 12 万元。' },
  });
  await clerkAnnounces(company, clerk, vote, '8 人，920.00 ㎡');

  await company.later(18, '09:30');
  const page = await openVote(company, owner, vote, '/ballot');
  await expect(page.getByText(`您代表 ${estate} 1-1-101，80.00 ㎡，算 1 人`)).toBeVisible();
  await mark(page, [['请选一个', '同意']]);
  await checkAndSend(page, ['同意']);
  const { few, one } = await findOwnersPapers(company, site, vote);
  await counterCounts(company, clerk, vote, [
    ['发出', 7],
    ['收回', 6],
  ]);
  const read: Read = [...few.slice(1).map((number): Read[number] => [number, '同意']), [one, '不同意']];
  await counterReads(company, clerk, vote, read);
  await counterReads(company, secretary, vote, read);

  await company.later(21, '09:30');
  await counterCountsTheVote(company, secretary, vote);
  await twoCertify(company, vote, [secretary, mediator]);
  await clerkPublishes(company, clerk, vote);
  const guest = await company.guest();
  await guest.goto(`/c/zj/votes/${vote.ref}`);
  await expect(guest.locator('.verdict__w')).toHaveText('没有通过');
  await expect(guest.locator('.verdict__s')).toContainText('还差 150.00 ㎡');
  const clauses = guest.locator('.clause');
  await expect(clauses).toHaveCount(4);
  await expect(clauses.filter({ hasText: '同意的人数' }).getByText('够', { exact: true })).toBeVisible();
  const failed = guest.locator('.clause--fail');
  await expect(failed).toHaveCount(1);
  await expect(failed.getByRole('heading')).toHaveText('同意的面积');
  await expect(failed).toContainText('《民法典》第二百七十八条');
  await expect(failed).toContainText('480.00');
  await expectAccessible(guest);
});
