import { expect, test } from 'vitest';
import { expectRights, here } from '@/tests/support/matrix';
import { charterMachine, charterStates, charterSteps } from './machine';
import { mayAdopt, mayConfirm, mayFile, rights } from './policy';
import { whyNoCharter } from './rules';

const where = { communityId: here };

test('each role, here and elsewhere', () => {
  expectRights(rights['charter.adopt'], (actor) => mayAdopt(actor, where));
  expectRights(rights['charter.file'], (actor) => mayFile(actor, where));
  expectRights(rights['charter.confirm-filing'], (actor) => mayConfirm(actor, where));
});

test('every state and step has its words', () => {
  for (const state of charterMachine.states) expect(charterStates[state].word).not.toBe('');
  for (const event of Object.keys(charterMachine.table)) expect(charterSteps).toHaveProperty(event);
});

test('only the meeting of all makes a charter', () => {
  const vote = {
    state: 'published',
    rule: 'v-households' as const,
    isBinding: true,
    isCarried: true,
    hasArticles: true,
  };
  expect(whyNoCharter(vote)).toBeNull();
  expect(whyNoCharter({ ...vote, rule: 'v-reps' })).toBe('other_meeting');
  expect(whyNoCharter({ ...vote, rule: 'owners-special' })).toBe('other_meeting');
});
