// A second tally beside the one of law: owners whose ballot reached them and who said nothing follow the majority. Pure.
import { exact } from '../../kernel/share';
import { type Count, type Counts, type Outcome, outcome } from '../tally';

const followed = ['agree', 'oppose', 'abstain'] as const;
type Followed = (typeof followed)[number];

export interface SilentTally {
  silent: Count;
  /** Null: heads and areas do not agree on one choice, so there is no majority to follow. */
  follows: Followed | null;
  outcome: Outcome;
}

const add = (a: Count, b: Count): Count => ({
  heads: a.heads + b.heads,
  ...(a.area === undefined ? {} : { area: exact(1, a.area + (b.area ?? 0)) }),
});

/** Most heads and most area, each alone; more than one with the most is no majority. */
function majorityOf(counts: Counts): Followed | null {
  const most = (measure: 'heads' | 'area') => {
    const amounts = followed.map((choice) => counts[choice][measure] ?? 0);
    const top = Math.max(...amounts);
    const those = followed.filter((_, at) => amounts[at] === top);
    return those.length === 1 ? those[0]! : null;
  };
  const byHeads = most('heads');
  return byHeads === most('area') ? byHeads : null;
}

export function tallySilent(statutory: Outcome, silent: Count): SilentTally {
  const follows = majorityOf(statutory);
  if (!follows) return { silent, follows, outcome: statutory };
  const counts: Counts = {
    ...statutory,
    participating: add(statutory.participating, silent),
    [follows]: add(statutory[follows], silent),
  };
  return { silent, follows, outcome: outcome(statutory.rule, counts) };
}
