import { expect, test } from 'vitest';
import { solvedThisMonth } from './rules';

test('every report is counted once: solved, underway, passed on or not done', () => {
  const counted = solvedThisMonth([
    { matter: 'shield', outcome: 'resolved', rating: 'satisfied', n: 30 },
    { matter: 'shield', outcome: null, rating: null, n: 2 },
    { matter: 'bridge', outcome: 'partly', rating: 'fair', n: 5 },
    { matter: null, outcome: 'elsewhere', rating: null, n: 3 },
    { matter: 'sea', outcome: 'no-action', rating: 'unsatisfied', n: 1 },
  ]);
  expect(counted).toMatchObject({ reported: 41, solved: 35, underway: 2, elsewhere: 3, notDone: 1 });
  expect(counted).toMatchObject({ rated: 36, satisfied: 30 });
  expect(counted.solved + counted.underway + counted.elsewhere + counted.notDone).toBe(counted.reported);
  expect(counted.byMatter).toEqual([
    { matter: 'shield', reported: 32, solved: 30 },
    { matter: 'bridge', reported: 5, solved: 5 },
    { matter: 'sea', reported: 1, solved: 0 },
  ]);
});
