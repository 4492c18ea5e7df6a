import { expect, test } from 'vitest';
import { roles } from '@/lib/kernel/verdict';
import { elsewhere, expectRights, here, holder } from '@/tests/support/matrix';
import * as policy from './challenges';

const { rights } = policy;
const about = { kind: 'question' as const, items: [], announcedById: 'opener' };
const vote = { ...about, communityId: here, state: 'announced' as const, rule: 'v-households' as const };
const owners = { ...vote, rule: 'owners-special' as const };
const draft = { ...vote, state: 'draft' as const };
const challenge = { challengerId: 'somebody' };
const but = (right: keyof typeof rights) => rights[right].filter((role) => role !== 'owners-committee');

test('who decides, answers, voids and hands over: each role, here and elsewhere', () => {
  expectRights(but('vote.decide-roll-challenge'), (a) => policy.mayDecideRollChallenge(a, { ...vote, challenge }));
  expectRights(rights['vote.decide-roll-challenge'], (a) => policy.mayDecideRollChallenge(a, { ...owners, challenge }));
  expectRights(rights['vote.answer-result-challenge'], (a) =>
    policy.mayAnswerResultChallenge(a, { ...vote, challenge }),
  );
  expectRights(rights['vote.void-online-ballot'], (a) => policy.mayVoidOnlineBallot(a, vote));
  expectRights(rights['vote.hand-over-papers'], (a) => policy.mayHandOverPapers(a, vote));
  expectRights(rights['vote.hand-over-papers'], (a) => policy.mayWatchAccounts(a, vote));
});

test('whoever belongs to the community or stands on the roll challenges, once there is something to challenge', () => {
  for (const may of [policy.mayChallengeRoll, policy.mayChallengeResult]) {
    expectRights(roles, (a) => may(a, { ...vote, mine: [] }));
    expect(may(holder('resident', elsewhere), { ...vote, mine: [1] }).ok).toBe(true);
    expect(may(holder('resident', here), { ...draft, mine: [] })).toMatchObject({ refusal: 'not_found' });
    expect(may(holder('clerk', here), { ...draft, mine: [] })).toMatchObject({ refusal: 'forbidden' });
  }
  expect(policy.mayChallengeRoll(holder('clerk', here), { ...vote, mine: [] })).toMatchObject({
    by: { isAtWindow: true },
  });
  expect(policy.mayChallengeRoll(holder('secretary', here), { ...vote, mine: [] })).toMatchObject({
    by: { isAtWindow: false },
  });
});

test('nobody decides on the own challenge; papers are received by the one they were handed to', () => {
  const own = { ...vote, challenge: { challengerId: 'holder-clerk' } };
  expect(policy.mayDecideRollChallenge(holder('clerk', here), own)).toMatchObject({ reason: 'own_challenge' });
  expect(policy.mayAnswerResultChallenge(holder('clerk', here), own)).toMatchObject({ reason: 'own_challenge' });
  const handover = { receiverId: 'holder-supervisor' };
  expect(policy.mayReceivePapers(holder('supervisor', here), { ...vote, handover }).ok).toBe(true);
  expect(policy.mayReceivePapers(holder('clerk', here), { ...vote, handover })).toMatchObject({
    reason: 'not_the_receiver',
  });
});
