import { expect, test } from 'vitest';
import { outcome } from '../tally';
import { tallySilent } from './silent';

const n = (heads: number, area: number) => ({ heads, area });
const of = (agree: number, oppose: number, abstain = 0, areas = [agree, oppose, abstain]) =>
  outcome('owners-ordinary', {
    electorate: n(90, 90),
    participating: n(
      agree + oppose + abstain,
      areas.reduce((a, b) => a + b, 0),
    ),
    ...{ agree: n(agree, areas[0]!), oppose: n(oppose, areas[1]!), abstain: n(abstain, areas[2]!), invalid: n(0, 0) },
  });

test('who is silent comes to those who took part, and to the choice that most made', () => {
  const { follows, outcome: second } = tallySilent(of(30, 20), n(12, 15));
  expect(follows).toBe('agree');
  expect(second).toMatchObject({ participating: n(62, 65), agree: n(42, 45), oppose: n(20, 20), abstain: n(0, 0) });
  expect(tallySilent(of(20, 30), n(12, 15))).toMatchObject({ follows: 'oppose', outcome: { oppose: n(42, 45) } });
  expect(tallySilent(of(1, 2, 3), n(1, 1))).toMatchObject({ follows: 'abstain', outcome: { abstain: n(4, 4) } });
});

test('the silent can make the quorum of the second tally, and the first one stays as it was', () => {
  const first = of(40, 10);
  const { outcome: second } = tallySilent(first, n(10, 10));
  expect([first.quorate, second.quorate, second.carried]).toEqual([false, true, true]);
});

test('where heads and areas go apart, or two are even, there is no majority to follow', () => {
  const apart = of(30, 20, 0, [20, 30, 0]);
  expect(tallySilent(apart, n(10, 10))).toEqual({ silent: n(10, 10), follows: null, outcome: apart });
  expect(tallySilent(of(20, 20), n(10, 10)).follows).toBeNull();
  expect(tallySilent(of(20, 20, 0, [21, 20, 0]), n(10, 10)).follows).toBeNull();
  expect(tallySilent(of(21, 20, 0, [20, 20, 0]), n(10, 10)).follows).toBeNull();
  expect(tallySilent(of(0, 0), n(10, 10)).follows).toBeNull();
});

test('under a rule without areas heads alone would say, but no such rule has silent owners', () => {
  const heads = outcome('v-persons', {
    electorate: { heads: 9 },
    participating: { heads: 3 },
    ...{ agree: { heads: 2 }, oppose: { heads: 1 }, abstain: { heads: 0 }, invalid: { heads: 0 } },
  });
  expect(tallySilent(heads, { heads: 2 }).follows).toBeNull();
});

test('one silent owner more for a yes never turns yes into no', () => {
  for (let silent = 0; silent < 30; silent++) {
    const [a, b] = [tallySilent(of(45, 15), n(silent, silent)), tallySilent(of(45, 15), n(silent + 1, silent + 1))];
    expect(a.outcome.carried && !b.outcome.carried).toBe(false);
  }
});
