import { expect, test } from 'vitest';
import { phaseLabels, phaseOf, phases, type VoteState, voteMachine, voteSteps } from './machine';

const at = (day: string, clock = '12:00') => new Date(`${day}T${clock}:00+08:00`);
const vote = (state: VoteState) => ({
  state,
  opensAt: at('2026-12-01', '09:00'),
  closesAt: at('2026-12-05', '18:00'),
  publicityUntil: state === 'published' ? '2026-12-21' : null,
  openChallenges: 0,
});

test('the clock opens and closes, without a job', () => {
  expect(phaseOf(vote('announced'), at('2026-11-30'))).toBe('announced');
  expect(phaseOf(vote('announced'), at('2026-12-01', '09:00'))).toBe('open');
  expect(phaseOf(vote('announced'), at('2026-12-05', '18:00'))).toBe('closed');
  expect(phaseOf(vote('published'), at('2026-12-21', '23:59'))).toBe('published');
  expect(phaseOf(vote('published'), at('2026-12-22', '00:00'))).toBe('final');
  expect(phaseOf({ ...vote('published'), openChallenges: 1 }, at('2026-12-22', '00:00'))).toBe('unanswered');
  for (const state of ['draft', 'counted', 'certified', 'void'] as const)
    expect(phaseOf(vote(state), at('2027-01-01'))).toBe(state);
});

test('every step and every phase has its words, and after the announcement nothing is revised', () => {
  for (const event of Object.keys(voteMachine.table)) expect(voteSteps).toHaveProperty(event);
  for (const phase of phases) expect(phaseLabels[phase].word).not.toBe('');
  for (const state of voteMachine.states.filter((s) => s !== 'draft'))
    expect(voteMachine.may(state, 'revise')).toBe(false);
});
