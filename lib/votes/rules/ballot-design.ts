// Whether the ballot paper of an election may be announced. A fault stops it, a warning is shown to who announces.
import { type ElectionId, electionRules } from './election';

export interface OfficeDesign {
  title: string;
  seats: number;
  candidates: readonly { number: number; name: string; personId?: string }[];
}
export interface ElectionDesign {
  rule: ElectionId;
  offices: readonly OfficeDesign[];
  /** Members who stay in office, when only some seats are filled anew. */
  sitting?: number;
  /** A later ballot fills what the first left open: its size is no committee's. */
  isLaterBallot?: boolean;
}

export type DesignCode =
  | 'no-office'
  | 'no-seat'
  | 'bad-number'
  | 'bad-name'
  | 'same-name'
  | 'too-few-candidates'
  | 'office-too-few'
  | 'two-offices'
  | 'committee-size';
export interface DesignFinding {
  code: DesignCode;
  weight: 'fault' | 'warning';
  /** Null: the ballot as a whole. */
  office: string | null;
  sentence: string;
}

const twice = (words: readonly (string | number)[]) => words.find((word, i) => words.indexOf(word) < i);
const who = ({ personId, name }: OfficeDesign['candidates'][number]) => personId ?? name;

const faultsOf = ({ title, seats, candidates }: OfficeDesign): DesignFinding[] => {
  const found = (code: DesignCode, weight: DesignFinding['weight'], sentence: string): DesignFinding[] => [
    { code, weight, office: title, sentence: `${title}：${sentence}` },
  ];
  if (!Number.isSafeInteger(seats) || seats < 1) return found('no-seat', 'fault', '应选名额至少是 1 名。');
  const numbers = candidates.map(({ number }) => number);
  const isNumbered = numbers.every((n) => Number.isSafeInteger(n) && n > 0) && twice(numbers) === undefined;
  // A mark is told apart by its comma and its plus sign.
  const bad = candidates.find(({ name }) => name.trim() !== name || !/^[^+,，]+$/.test(name));
  const double = twice(candidates.map(({ name }) => name));
  return [
    ...(isNumbered ? [] : found('bad-number', 'fault', '候选人的序号要从 1 起，不能重复。')),
    ...(bad ? found('bad-name', 'fault', `候选人姓名“${bad.name}”不能空着，也不能带逗号、加号和首尾空格。`) : []),
    ...(double ? found('same-name', 'fault', `有两名候选人都叫${double}，请在姓名后面注明，便于区分。`) : []),
    // Office by office it is the localities that ask it; the statute speaks of the whole.
    ...(candidates.length > seats
      ? []
      : found('office-too-few', 'warning', '候选人没有多于应选名额，许多地方要求每个职务都差额。')),
  ];
};

export function checkElection({ rule, offices, sitting = 0, isLaterBallot = false }: ElectionDesign): DesignFinding[] {
  const { size, committee } = electionRules[rule];
  const found = (code: DesignCode, weight: DesignFinding['weight'], sentence: string): DesignFinding[] => [
    { code, weight, office: null, sentence },
  ];
  if (offices.length === 0) return found('no-office', 'fault', '请写明要选什么职务、应选几名。');
  const seats = offices.reduce((sum, office) => sum + office.seats, 0);
  const lists = offices.map((office) => new Set(office.candidates.map(who)));
  const people = new Set(lists.flatMap((list) => [...list]));
  const inTwo = offices
    .flatMap((office) => office.candidates)
    .find((each) => lists.filter((list) => list.has(who(each))).length > 1);
  const members = seats + sitting;
  const isSized = isLaterBallot || (members >= size.least && members <= size.most);
  const body = committee === 'villagers' ? '村民委员会' : '居民委员会';
  const range = `${body}共 ${size.least} 至 ${size.most} 人`;
  return [
    ...offices.flatMap(faultsOf),
    // RC 14–19, VC 18: 候选人的名额应当多于应选名额
    ...(people.size > seats
      ? []
      : found('too-few-candidates', 'fault', `候选人共 ${people.size} 名，要多于应选的 ${seats} 名。`)),
    ...(inTwo
      ? found('two-offices', 'warning', `${inTwo.name}同时是两个职务的候选人，请确认当地选举办法允许，并写明怎样计票。`)
      : []),
    ...(isSized
      ? []
      : size.standing === 'law'
        ? found('committee-size', 'fault', `${range}，现在是 ${members} 人。`)
        : found('committee-size', 'warning', `各地通常规定${range}，现在是 ${members} 人，请核对当地规定。`)),
  ];
}
