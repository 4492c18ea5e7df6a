import { demoPhones } from '@/seeds/demo/phones';
import { test } from './support/test';
import * as charter from './support/village/charter';
import * as meeting from './support/village/meeting';
import * as notice from './support/village/notice';
import * as report from './support/village/report';
import * as vote from './support/village/vote';
import * as draft from './support/votes/draft';
import { findTwo, othersVoteOnPaper } from './support/votes/meeting';
import * as papers from './support/votes/papers';
import * as result from './support/votes/result';

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
  const poll = { community: 'ljg', ref: ballot };
  await draft.partyStudies(company, demoPhones.ljgSecretary, poll, 9);
  await draft.clerkAnnounces(company, demoPhones.ljgClerk, poll, '620 户');
  await company.later(21, '09:30');
  await vote.representativeCasts(company, ballot);
  const [one, two] = await findTwo(company, site, poll);
  await papers.counterCounts(company, demoPhones.ljgClerk, poll, [
    ['发出', 2],
    ['收回', 2],
  ]);
  await papers.counterReads(company, demoPhones.ljgClerk, poll, [
    [one, '同意'],
    [two, '弃权'],
  ]);
  await papers.counterReads(company, demoPhones.ljgSecretary, poll, [
    [one, '同意'],
    [two, '不同意'],
  ]);
  await vote.thirdCounterDecides(company, ballot, two, '不同意');
  await othersVoteOnPaper(company, site, poll, { days: 22, papers: 440 });

  await company.later(24, '09:30');
  await result.counterCountsTheVote(company, demoPhones.ljgSupervisor, poll);
  await result.twoCertify(company, poll, [demoPhones.ljgSupervisor, demoPhones.ljgSecretary]);
  await result.clerkPublishes(company, demoPhones.ljgClerk, poll);
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
