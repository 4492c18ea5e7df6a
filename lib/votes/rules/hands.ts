// 举手: raised hands are counted at the meeting, and belong to nobody afterwards. Pure.

export interface HandCount {
  agree: number;
  oppose: number;
  abstain: number;
}
export interface HandRound {
  round: number;
  counts: readonly HandCount[];
  byId: string;
}

const isSame = (a: HandRound, b: HandRound) =>
  a.counts.length === b.counts.length &&
  a.counts.every((count, at) => {
    const other = b.counts[at];
    return count.agree === other?.agree && count.oppose === other.oppose && count.abstain === other.abstain;
  });

/** Two people counted the same, or a third has decided; null until then. */
export function settledHands<Round extends HandRound>(rounds: readonly Round[]): Round | null {
  const [first, second, third] = rounds;
  return third ?? (first && second && isSame(first, second) ? second : null);
}

/** Nobody raises a hand twice; who raised none has attended all the same. */
export const isWithin = (counts: readonly HandCount[], attended: number) =>
  counts.every(({ agree, oppose, abstain }) => agree + oppose + abstain <= attended);
