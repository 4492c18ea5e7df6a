import { demoPhones } from '@/seeds/demo/phones';
import { deed, expectState, expectWords, fill, press } from './support/form';
import { expectAccessible } from './support/person';
import { expect, test } from './support/test';
import { clerkAnnounces, clerkDrafts, partyStudies } from './support/votes/draft';
import { openVote } from './support/votes/open';
import { counterCounts } from './support/votes/papers';

const { ljgClerk: clerk, ljgSecretary: secretary, ljgSupervisor: supervisor, councilMember: elector } = demoPhones;
const title = '村口修公厕（示例）';
const ground = '发出 3 张票，收回 4 张。收回的票比发出的多，按村民委员会组织法选举和表决的规定作废，查清以后重新表决。';

test('李江沟: more papers come back than went out, and the vote is void for everybody to see @once @postgres', async ({
  company,
}) => {
  test.setTimeout(180_000);
  await company.later(1, '09:00');
  const vote = await clerkDrafts(company, {
    ...{ community: 'ljg', clerk, rule: '村民会议（按户）', channels: ['会场', '手机'], opens: 12, closes: 13 },
    fields: { 表决什么: title, 表决的文本: '在村口修一座公厕，共 9 万元。' },
  });
  // Opened once more and saved as it is, the draft stays as it was: no box is ticked that nobody ticked.
  const draft = await openVote(company, clerk, vote);
  await draft.getByRole('link', { name: '改草稿' }).click();
  await press(draft, '保存草稿');
  await expectState(draft, '起草中');
  await expectWords(draft, '记名；手机、会场');
  await partyStudies(company, secretary, vote, 1);
  await clerkAnnounces(company, clerk, vote, '620 户');
  await company.later(12, '09:30');
  await counterCounts(company, clerk, vote, [['发出', 3]]);
  await counterCounts(company, supervisor, vote, [['收回', 4]]);
  const inTime = await openVote(company, elector, vote);
  await expect(inTime.getByRole('link', { name: '去投票' })).toBeVisible();

  await company.later(14, '09:30');
  const page = await openVote(company, supervisor, vote);
  await press(page, '计票');
  await expect(page.getByRole('alert').first()).toContainText('收回的票比发出的多，按规定这次表决无效，请宣布作废。');
  await expectAccessible(page);
  const declaring = await deed(page, '宣布作废');
  await fill(declaring, { 为什么作废: ground });
  await press(declaring, '宣布作废');
  await expectState(page, '作废');
  await expectWords(page, ground);

  const mine = await openVote(company, elector, vote);
  await expectState(mine, '作废');
  await expectWords(mine, ground);
  await expect(mine.getByRole('link', { name: '去投票' })).toHaveCount(0);
  await expect(mine.locator('.verdict')).toContainText('这次表决不算数');
  await expect(mine.locator('.verdict')).toContainText(ground);
  await mine.goto(`/c/ljg/votes/${vote.ref}/ballot`);
  await expect(mine.getByRole('radio')).toHaveCount(0);
  await expectAccessible(mine);
  const guest = await company.guest();
  await guest.goto('/c/ljg/votes');
  await expect(guest.getByRole('row', { name: title })).toContainText('作废');
  await expectAccessible(guest);
});
