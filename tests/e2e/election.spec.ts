import { demoPhones } from '@/seeds/demo/phones';
import { test } from './support/test';
import { twoMakeTheKeys, twoOpenTheBox } from './support/votes/box';
import { clerkAnnounces, clerkDrafts } from './support/votes/draft';
import * as election from './support/votes/election';
import { findNumbers, villageElectsOnPaper } from './support/votes/electors';
import { clerkRegistersAProxy, holderIsThere } from './support/votes/proxies';
import { clerkPublishes, twoCertify } from './support/votes/result';

const { ljgClerk: clerk, ljgSecretary: secretary, ljgSupervisor: supervisor } = demoPhones;
const counters = [secretary, supervisor] as const;

test('李江沟: an election leaves one seat open, which a later ballot fills @once', async ({ company, site }) => {
  test.setTimeout(480_000);
  await company.later(1, '09:00');
  const vote = await clerkDrafts(company, election.firstBallot);
  await clerkAnnounces(company, clerk, vote, '人');
  const [principal, ...free] = await findNumbers(company, site, vote);
  const entrusted = { number: principal!, holder: '李守田' };
  await clerkRegistersAProxy(company, clerk, vote, entrusted);
  await company.later(21, '09:00');
  await twoMakeTheKeys(company, counters, vote);

  await company.later(22, '09:30');
  await election.memberMarksWhoStands(company, vote);
  await election.gridWorkerMarksTooManyAndWritesAName(company, vote);
  await holderIsThere(company, supervisor, vote, entrusted);
  await election.papersInTheHall(company, vote, free.slice(0, 5));
  await villageElectsOnPaper(company, site, vote, { days: 22, marks: election.marks });

  await company.later(23, '09:30');
  await election.lastBundleIsCounted(company, vote, ['1 / 1 2', '1 / 1', '2 / +王念村', '1 2 / 3', '0 / 1', 'x / x']);
  await twoOpenTheBox(company, secretary, vote);
  await twoCertify(company, vote, [...counters]);
  await clerkPublishes(company, clerk, vote);
  await election.oneSeatIsOpen(company, vote);

  const later = await election.clerkDraftsTheLaterBallot(company, vote, 25);
  await clerkAnnounces(company, clerk, later, '人');
  await twoMakeTheKeys(company, counters, later);
  await company.later(25, '09:30');
  await election.memberMarksTheLaterBallot(company, later);
  await villageElectsOnPaper(company, site, later, { days: 25, marks: election.laterMarks });
  await company.later(26, '09:30');
  await twoOpenTheBox(company, supervisor, later);
  await twoCertify(company, later, [...counters]);
  await election.theSeatIsFilled(company, later);
});
