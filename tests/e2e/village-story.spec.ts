import { demoPhones } from '@/seeds/demo/phones';
import { test } from './support/test';
import * as assembly from './support/village/assembly';
import * as charter from './support/village/charter';
import * as meeting from './support/village/meeting';
import * as notice from './support/village/notice';
import * as report from './support/village/report';
import * as vote from './support/village/vote';

test('李江沟: from a blocked exit to a cleared notice, by the people concerned', async ({ company, site }) => {
  test.setTimeout(600_000);
  await company.later(1, '09:00');
  const issue = await report.tenantReports(company);
  await report.clerkAcceptsAndDispatches(company, issue);
  await report.gridWorkerNotesAVisit(company, issue);
  const topic = await report.councilMemberMakesATopic(company, issue);
  await report.clerkAdmitsTheTopic(company, topic);
  await report.peopleSayWhatTheyThink(company, topic);

  await company.later(6, '09:00');
  const council = await meeting.clerkSetsAMeeting(company, 9);
  await company.later(9, '15:00');
  await meeting.everybodySignsIn(company, council);
  await meeting.councilRefersTheTopic(company, council);
  await meeting.minutesAreApproved(company, council);

  const ballot = await vote.clerkDraftsTheVote(company, topic, [20, 23]);
  await vote.partyStudies(company, ballot, 9);
  await vote.clerkAnnounces(company, ballot);
  await company.later(21, '09:30');
  await vote.representativeCasts(company, ballot);
  const [one, two] = (await assembly.findPaperNumbers(company, site, ballot, 2)) as [string, string];
  await vote.clerkCountsPapers(company, ballot, 2);
  await vote.counterEntersPapers(company, demoPhones.ljgClerk, ballot, [
    [one, '同意'],
    [two, '弃权'],
  ]);
  await vote.counterEntersPapers(company, demoPhones.ljgSecretary, ballot, [
    [one, '同意'],
    [two, '不同意'],
  ]);
  await vote.thirdCounterDecides(company, ballot, two, '不同意');
  await assembly.villageVotesOnPaper(company, site, ballot, 22);

  await company.later(24, '09:30');
  await charter.supervisorCounts(company, ballot);
  await charter.twoCertify(company, ballot);
  await charter.clerkPublishes(company, ballot);
  await charter.everybodyReadsTheResult(company, ballot);
  const pact = await charter.clerkFoundsTheCharter(company, ballot);
  await charter.topicLearnsTheResult(company, topic);
  await company.later(40, '09:30');
  await charter.charterIsFiledAndConfirmed(company, pact);

  const [paper, code] = await notice.gridWorkerIssues(company, issue);
  await notice.gridWorkerServes(company, paper);
  await notice.recipientAnswersByCode(company, paper, code);
  await notice.anotherRechecks(company, paper);
  await notice.articleShowsTheNotice(company, pact, paper);
  await notice.threadIsWhole(company, [
    `issues/${issue}`,
    `proposals/${topic}`,
    `meetings/${council}`,
    `votes/${ballot}`,
    `charters/${pact}`,
    `notices/${paper}`,
  ]);
});
