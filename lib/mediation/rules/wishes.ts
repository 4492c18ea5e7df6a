export interface Wish {
  partyId: string;
  mediatorId: string;
  kind: 'choose' | 'object';
}

/** The last word of each party; the rows come in the order in which they were said. */
export const standing = <W extends Wish>(wishes: readonly W[]): W[] => [
  ...new Map(wishes.map((w) => [w.partyId, w])).values(),
];

/** PM 19: the mediator whom every party asks for. */
export function chosenByAll(wishes: readonly Wish[], partyIds: readonly string[]): string | null {
  const last = standing(wishes);
  const [first] = last;
  const agree = partyIds.every((id) =>
    last.some((w) => w.partyId === id && w.kind === 'choose' && w.mediatorId === first?.mediatorId),
  );
  return first && agree ? first.mediatorId : null;
}

export const isObjectedTo = (wishes: readonly Wish[], mediatorId: string) =>
  standing(wishes).some((w) => w.kind === 'object' && w.mediatorId === mediatorId);
