// What an accepted challenge makes of the frozen roll: the rows it takes away, changes and puts in. Pure.
import type { ElectorSource } from '@/lib/community/queries/electorate';
import { fail, ok, type Result } from '@/lib/kernel/result';
import type { RollChallengeKind } from '../rules/challenges';

interface Row extends ElectorSource {
  id: string;
  tally: 'statutory' | 'advisory';
  number: number;
}

interface Asked {
  kind: RollChallengeKind;
  number: number | null;
  unit: string | null;
  voter: string | null;
  area: number | null;
}

interface Known {
  rows: readonly Row[];
  /** Numbers that stood on the roll once are not given again. */
  lastNumber: number;
  missing: readonly ElectorSource[];
  voters: readonly { id: string }[];
  newId: () => string;
}

export interface Amendment {
  act: 'add' | 'strike' | 'voter' | 'area';
  number: number;
  before: Row[];
  after: Row[];
}

type Refusal = 'unit_needed' | 'no_such_unit' | 'voter_needed' | 'no_such_voter' | 'area_needed' | 'nothing_changes';
type Amended = Result<Amendment, Refusal>;

const plain = ({ id, tally, number, unitKey, label, personId, ownerKey, area }: Row): Row => ({
  ...{ id, tally, number, unitKey, label, personId, ownerKey, area },
});

/** Nobody is asked twice: who comes onto the roll of law gives no opinion beside it. */
const askedTwice = (rows: readonly Row[], personId: string | null) =>
  rows.filter((row) => row.tally === 'advisory' && personId !== null && row.personId === personId);

function add({ unit }: Asked, { rows, lastNumber, missing, newId }: Known): Amended {
  if (!unit) return fail('unit_needed');
  const source = missing.find((each) => each.unitKey === unit);
  if (!source) return fail('no_such_unit');
  // 建筑物区分所有权解释 9: another flat of an owner who stands on the roll is no head more.
  const head = rows.filter((row) => row.tally === 'statutory' && row.ownerKey && row.ownerKey === source.ownerKey);
  const number = head[0]?.number ?? lastNumber + 1;
  const personId = head[0]?.personId ?? source.personId;
  const { unitKey, label, ownerKey, area } = source;
  const put: Row = { id: newId(), tally: 'statutory', number, unitKey, label, personId, ownerKey, area };
  return ok({
    act: 'add',
    number,
    before: [...head, ...askedTwice(rows, personId)].map(plain),
    after: [...head.map((row) => ({ ...plain(row), personId })), put],
  });
}

function strike({ unit }: Asked, head: readonly Row[]): Amended {
  if (!unit && head.length > 1) return fail('unit_needed');
  const gone = !unit || unit === 'whole' ? head : head.filter((row) => row.id === unit);
  return gone.length
    ? ok({ act: 'strike', number: head[0]!.number, before: gone.map(plain), after: [] })
    : fail('no_such_unit');
}

function name({ voter }: Asked, head: readonly Row[], { rows, voters }: Known): Amended {
  if (!voter) return fail('voter_needed');
  const personId = voter === 'nobody' ? null : voter;
  if (personId && !voters.some(({ id }) => id === personId)) return fail('no_such_voter');
  if (head.every((row) => row.personId === personId)) return fail('nothing_changes');
  return ok({
    act: 'voter',
    number: head[0]!.number,
    before: [...head, ...(head[0]?.tally === 'statutory' ? askedTwice(rows, personId) : [])].map(plain),
    after: head.map((row) => ({ ...plain(row), personId })),
  });
}

function measure({ unit, area }: Asked, head: readonly Row[]): Amended {
  if (!area) return fail('area_needed');
  if (!unit && head.length > 1) return fail('unit_needed');
  const row = head.length > 1 ? head.find(({ id }) => id === unit) : head[0];
  if (!row) return fail('no_such_unit');
  if (row.area === area) return fail('nothing_changes');
  return ok({ act: 'area', number: row.number, before: [plain(row)], after: [{ ...plain(row), area }] });
}

export function amendRoll(asked: Asked, known: Known): Amended {
  if (asked.kind === 'missing') return add(asked, known);
  const head = known.rows.filter((row) => row.number === asked.number);
  if (!head.length) return fail('no_such_unit');
  if (asked.kind === 'wrongly-listed') return strike(asked, head);
  return asked.kind === 'wrong-voter' ? name(asked, head, known) : measure(asked, head);
}
