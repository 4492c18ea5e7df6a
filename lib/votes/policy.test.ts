import { expect, test } from 'vitest';
import { roles } from '@/lib/kernel/verdict';
import { expectRights, here, holder } from '@/tests/support/matrix';
import * as policy from './policy';

const { rights } = policy;
const vote = {
  communityId: here,
  state: 'announced' as const,
  rule: 'v-households' as const,
  announcedById: 'opener',
  items: [],
};
const owners = { ...vote, rule: 'owners-special' as const };
const but = (right: policy.VoteRight) => rights[right].filter((role) => role !== 'owners-committee');

const deeds = {
  'vote.revise': policy.mayRevise,
  'vote.record-study': policy.mayRecordStudy,
  'vote.announce': policy.mayAnnounce,
  'vote.make-box': policy.mayMakeBox,
  'vote.hand-papers': policy.mayHandPapers,
  'vote.count-bundle': policy.mayCountBundle,
  'vote.open-box': policy.mayOpenBox,
  'vote.count-papers': policy.mayCountPapers,
  'vote.enter-papers': policy.mayEnterPapers,
  'vote.resolve-paper': policy.mayResolvePaper,
  'vote.count': policy.mayCount,
  'vote.certify': policy.mayCertify,
  'vote.publish': policy.mayPublish,
  'vote.void': policy.mayVoid,
} as const;

test.each(Object.entries(deeds))(
  '%s: each role, here and elsewhere; owners’ committees in owners’ votes only',
  (name, may) => {
    const right = name as keyof typeof deeds;
    expectRights(but(right), (actor) => may(actor, vote));
    expectRights(rights[right], (actor) => may(actor, owners));
  },
);

test('drafting', () => {
  expectRights(but('vote.draft'), (actor) => policy.mayDraft(actor, vote));
  expectRights(rights['vote.draft'], (actor) => policy.mayDraft(actor, owners));
  expectRights(rights['vote.draft'], (actor) => policy.mayOpenDraft(actor, vote));
});

test('the roll decides who casts, not a role', () => {
  for (const role of roles) {
    const actor = holder(role, here);
    expect(policy.mayCastBallot(actor, { ...vote, mine: [1] }).ok).toBe(true);
    expect(policy.mayCastBallot(actor, { ...vote, mine: [] })).toMatchObject({ refusal: 'forbidden' });
  }
  expect(policy.mayCastBallot({ kind: 'guest' }, { ...vote, mine: [] })).toMatchObject({ refusal: 'forbidden' });
  expect(policy.mayCastBallot(holder('resident', here), { ...vote, state: 'draft', mine: [] })).toMatchObject({
    refusal: 'not_found',
  });
});

test('a draft is there for those who prepare it, and for nobody else', () => {
  expectRights(policy.staff, (actor) => policy.maySee(actor, { ...vote, state: 'draft' }));
  expect(policy.maySee({ kind: 'guest' }, vote)).toMatchObject({ ok: true, by: { isStaff: false } });
});

test('who stands for an office neither holds a key, nor counts, nor certifies', () => {
  const items = [
    { nth: 1, kind: 'election' as const, title: '主任', max: 1, options: [{ nth: 1, label: '示例', personId: 'me' }] },
  ];
  for (const may of [policy.mayMakeBox, policy.mayOpenBox, policy.mayCountBundle, policy.mayCertify])
    expect(may(holder('clerk', here, 'me'), { ...vote, items })).toMatchObject({ reason: 'is_candidate' });
});

test('who announced it neither certifies it nor holds a key of its box', () => {
  expect(policy.mayMakeBox(holder('clerk', here, 'opener'), vote)).toMatchObject({ reason: 'announced_it' });
  expect(policy.mayMakeBox(holder('clerk', here, 'other'), vote).ok).toBe(true);
  expect(policy.mayCertify(holder('clerk', here, 'opener'), vote)).toMatchObject({ reason: 'opened_it' });
  expect(policy.mayCertify(holder('clerk', here, 'other'), vote).ok).toBe(true);
});
