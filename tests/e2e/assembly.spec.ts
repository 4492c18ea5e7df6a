import { demoPhones } from '@/seeds/demo/phones';
import { expectWords } from './support/form';
import { expectAccessible } from './support/person';
import { findNumber, onStage } from './support/stage';
import { expect, test } from './support/test';
import { checkAndSend, mark } from './support/votes/cast';
import { clerkLogsAVisit, paperIsBack, somebodyVotesAtTheKiosk, twoOpenTheKiosk } from './support/votes/channels';
import { collectiveIsAsked, findHousehold, othersAgreeOnPaper } from './support/votes/collective';
import { openVote } from './support/votes/open';
import { counterCounts, counterReads } from './support/votes/papers';
import { clerkRegistersAProxy, holderIsThere } from './support/votes/proxies';
import { clerkPublishes, counterCountsTheVote, twoCertify } from './support/votes/result';

const { ljgClerk: clerk, ljgSecretary: secretary, ljgSupervisor: supervisor, ljgGrid, councilMember } = demoPhones;
const [hall, box, sent] = ['会场的票', '流动票箱的票', '送票的票'] as const;

// Of all assemblies of a village the members' one of its collective is the one whose law knows proxies.
test('李江沟: one roll, voted on by phone, at the kiosk, on paper, at the door and by proxy @phone', async ({
  company,
  site,
}) => {
  test.setTimeout(240_000);
  const { vote, walking, lying, away, holder, writing } = await onStage(company, site, async (stage) => {
    const asked = await collectiveIsAsked(stage, '集体的路灯换成太阳能（示例）');
    const [[principal, partner], [first, second]] = [
      await findHousehold(stage, asked, '村010'),
      await findHousehold(stage, asked, '村011'),
    ];
    const numbers = { walking: first!.number, lying: second!.number, away: principal!.number };
    return { vote: asked, ...numbers, holder: partner!.name, writing: await findNumber(stage, asked, ljgGrid) };
  });
  const entrusted = { number: away, holder };
  await company.later(2, '09:00');
  await clerkRegistersAProxy(company, clerk, vote, entrusted);

  await company.later(13, '09:30');
  const phone = await openVote(company, councilMember, vote, '/ballot');
  await mark(phone, [['请选一个', '同意']]);
  await checkAndSend(phone, ['同意']);
  const code = await twoOpenTheKiosk(company, [clerk, supervisor], vote, walking);
  await somebodyVotesAtTheKiosk(company, code, '同意');
  await holderIsThere(company, supervisor, vote, entrusted);

  await clerkLogsAVisit(company, clerk, vote, ['郑晓和', '李监明'], lying);
  await counterCounts(company, clerk, vote, [
    ['发出', 1, hall],
    ['发出', 1, box],
    ['发出', 1, sent],
    ['收回', 1, hall],
  ]);
  await paperIsBack(company, supervisor, vote, box, lying);
  await paperIsBack(company, supervisor, vote, sent, writing);
  const late = await openVote(company, ljgGrid, vote, '/ballot');
  await expectWords(late, '您的纸票已经收到');
  for (const counter of [clerk, secretary]) {
    await counterReads(company, counter, vote, [[away, '同意']], hall);
    await counterReads(company, counter, vote, [[lying, '同意']], box);
    await counterReads(company, counter, vote, [[writing, '不同意']], sent);
  }
  const others = await onStage(company, site, (stage) =>
    othersAgreeOnPaper(stage, vote, [walking, lying, away, writing], 13),
  );

  await company.later(15, '09:30');
  await counterCountsTheVote(company, supervisor, vote);
  await twoCertify(company, vote, [supervisor, secretary]);
  await clerkPublishes(company, clerk, vote);
  const guest = await company.guest();
  await guest.goto(`/c/ljg/votes/${vote.ref}`);
  await expect(guest.locator('.verdict__w')).toHaveText('通过');
  await expect(guest.getByText('受托人领票 1 张')).toBeVisible();
  const channels = guest.locator('.ph').filter({ hasText: '会场自助' });
  for (const words of ['手机 1', '会场 1', '会场自助 1', `送票 ${others + 1}`, '流动票箱 1'])
    await expect(channels).toContainText(words);
  await expect(guest.getByRole('row', { name: /^参加/ })).toContainText(`${others + 5}`);
  await expectAccessible(guest);
});
