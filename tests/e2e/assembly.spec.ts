import { demoPhones } from '@/seeds/demo/phones';
import { expectWords } from './support/form';
import { expectAccessible } from './support/person';
import { findNumber, onStage } from './support/stage';
import { expect, test } from './support/test';
import { checkAndSend, mark } from './support/votes/cast';
import { clerkLogsAVisit, paperIsBack, somebodyVotesAtTheKiosk, twoOpenTheKiosk } from './support/votes/channels';
import { findTwo, othersVoteOnPaper, villageIsAsked } from './support/votes/meeting';
import { openVote } from './support/votes/open';
import { counterCounts, counterReads } from './support/votes/papers';
import { clerkPublishes, counterCountsTheVote, twoCertify } from './support/votes/result';

const { ljgClerk: clerk, ljgSecretary: secretary, ljgSupervisor: supervisor, ljgGrid, councilMember } = demoPhones;

test('李江沟: one roll, voted on by phone, at the kiosk, on paper and at the door', async ({ company, site }) => {
  test.setTimeout(240_000);
  const vote = await villageIsAsked(company, site, {
    title: '村里的路灯换成太阳能（示例）',
    channels: ['online', 'kiosk', 'paper', 'visit'],
  });
  const [walking, lying] = await findTwo(company, site, vote);
  const writing = await onStage(company, site, (stage) => findNumber(stage, vote, ljgGrid));

  await company.later(13, '09:30');
  const phone = await openVote(company, councilMember, vote, '/ballot');
  await mark(phone, [['请选一个', '同意']]);
  await checkAndSend(phone, ['同意']);
  const code = await twoOpenTheKiosk(company, [clerk, supervisor], vote, walking);
  await somebodyVotesAtTheKiosk(company, code, '同意');

  await clerkLogsAVisit(company, clerk, vote, ['郑晓和', '李监明'], lying);
  const kinds = ['流动票箱的票', '送票的票'] as const;
  for (const kind of kinds) await counterCounts(company, clerk, vote, [['发出', 1, kind]]);
  await paperIsBack(company, supervisor, vote, kinds[0], lying);
  await paperIsBack(company, supervisor, vote, kinds[1], writing);
  const late = await openVote(company, ljgGrid, vote, '/ballot');
  await expectWords(late, '您的纸票已经收到');
  for (const counter of [clerk, secretary]) {
    await counterReads(company, counter, vote, [[lying, '同意']], kinds[0]);
    await counterReads(company, counter, vote, [[writing, '不同意']], kinds[1]);
  }
  await othersVoteOnPaper(company, site, vote, { days: 13, papers: 430 });

  await company.later(15, '09:30');
  await counterCountsTheVote(company, supervisor, vote);
  await twoCertify(company, vote, [supervisor, secretary]);
  await clerkPublishes(company, clerk, vote);
  const guest = await company.guest();
  await guest.goto(`/c/ljg/votes/${vote.ref}`);
  await expect(guest.locator('.verdict__w')).toHaveText('通过');
  const channels = guest.locator('.ph').filter({ hasText: '会场自助' });
  for (const words of ['手机 1', '会场自助 1', '送票 431', '流动票箱 1']) await expect(channels).toContainText(words);
  await expect(guest.getByRole('row', { name: /^参加/ })).toContainText('434');
  await expectAccessible(guest);
});
