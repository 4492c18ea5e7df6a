import { expect, test } from 'vitest';
import { proposalMachine, proposalStates, proposalSteps, taskMachine } from './machine';

const reach = (from: string, table: Record<string, { from: readonly string[]; to: string }>) => {
  const seen = new Set([from]);
  for (let before = 0; before !== seen.size; ) {
    before = seen.size;
    for (const step of Object.values(table)) if (step.from.some((s) => seen.has(s))) seen.add(step.to);
  }
  return [...seen].sort();
};

test('every state is reached from the first, and every step has a name', () => {
  expect(reach('submitted', proposalMachine.table)).toEqual([...proposalMachine.states].sort());
  expect(reach('open', taskMachine.table)).toEqual([...taskMachine.states].sort());
  expect(Object.keys(proposalStates).sort()).toEqual([...proposalMachine.states].sort());
  for (const event of Object.keys(proposalMachine.table)) expect(proposalSteps).toHaveProperty(event);
});

test('a topic is carried out or referred only after the council decided on it', () => {
  const { table } = proposalMachine;
  const into = (state: string) => Object.entries(table).flatMap(([event, { to }]) => (to === state ? [event] : []));
  expect(into('executing')).toEqual(['decide-execute', 'vote-carried']);
  expect(into('referred')).toEqual(['decide-refer']);
  expect(proposalMachine.available('archived')).toEqual([]);
  expect(proposalMachine.available('withdrawn')).toEqual([]);
});
