import fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsVerdict, tallyOptions } from './options';

const options = ['周六上午', '周六下午', '周日'].map((name, i) => ({ number: i + 1, name }));
const count = (max: number, ...ballots: string[]) => tallyOptions({ max, options, ballots });
const order = (...args: Parameters<typeof count>) =>
  count(...args).options.map(({ name, votes, rank, isTied }) => `${rank} ${name} ${votes}${isTied ? ' =' : ''}`);

test('options are counted and put in order, equal ones share a rank', () => {
  expect(order(1, '2', '2', '1', '3')).toEqual(['1 周六下午 2', '2 周六上午 1 =', '2 周日 1 =']);
  expect(order(2, '1,2', '2,1', '3')).toEqual(['1 周六上午 2 =', '1 周六下午 2 =', '3 周日 1']);
});

test('one mark too many, a name or an unknown number spoils the ballot', () => {
  expect(count(2, '1,2,3', '1,1', '4', '+周日晚上', 'invalid', 'abstain', '1')).toMatchObject({
    max: 2,
    participating: { heads: 7 },
    valid: { heads: 1 },
    abstain: { heads: 1 },
    invalid: { heads: 5 },
  });
});

test('it says who leads and never that something is carried', () => {
  expect(optionsVerdict(count(1, '2', '2', '1'))).toBe('得票最多：周六下午（2 票）。这是征求意见，只排先后。');
  expect(optionsVerdict(count(1, '2', '1'))).toBe('并列最多：周六上午、周六下午（各 1 票）。这是征求意见，只排先后。');
  expect(optionsVerdict(count(1, 'abstain'))).toBe('没有人选任何一项。');
  expect(JSON.stringify(count(1, '2'))).not.toMatch(/carried|elected/);
});

test('the order of ballots does not matter, and votes are marks of valid ballots', () => {
  const ballots = fc.array(fc.constantFrom('1', '2', '1,3', '2,3', '1,2,3', 'abstain', 'x'), { maxLength: 40 });
  fc.assert(
    fc.property(ballots, (cast) => {
      const outcome = count(2, ...cast);
      expect(count(2, ...[...cast].reverse())).toEqual(outcome);
      const votes = outcome.options.reduce((sum, each) => sum + each.votes, 0);
      expect(votes).toBeLessThanOrEqual(2 * outcome.valid.heads);
      expect(outcome.valid.heads + outcome.abstain.heads + outcome.invalid.heads).toBe(cast.length);
    }),
  );
});
