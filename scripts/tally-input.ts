import { type RuleId, ruleIds, rules } from '../lib/votes/rules';
import { type Choice, choices, type Elector, type TallyInput } from '../lib/votes/tally';

export interface Fault {
  code: string;
  at: string;
  sentence: string;
}
type Found = (code: string, at: string, sentence: string) => void;
type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= least;
// Four times an area must stay an exact integer.
const LARGEST_AREA = Math.floor(Number.MAX_SAFE_INTEGER / 4);

const noSuchField = '没有这个字段，请删掉';

interface Entry {
  entry: Fields;
  /** Null: it names none, which is reported, as its other faults are, by its place. */
  unit: string | null;
  index: number;
}
/** `ballots[7]`: put in words only where there is a fault, for a list may be long. */
const place = (list: string, index: number) => `${list}[${index}]`;

const entries = (input: Fields, list: string, known: readonly string[], found: Found): Entry[] | null => {
  const value = input[list];
  if (!Array.isArray(value)) {
    found('bad-field', list, '要写成一个数组');
    return null;
  }
  const read: Entry[] = [];
  for (let index = 0; index < value.length; index++) {
    const entry: unknown = value[index];
    if (!isObject(entry)) {
      found('bad-field', place(list, index), '要写成一个对象');
      continue;
    }
    for (const key of Object.keys(entry))
      if (!known.includes(key)) found('bad-field', `${place(list, index)}.${key}`, noSuchField);
    const unit = isText(entry.unit) ? entry.unit : null;
    if (unit === null) found('bad-field', `${place(list, index)}.unit`, '要写成不空的文字');
    read.push({ entry, unit, index });
  }
  return read;
};

/** Null when the rule is unknown: then what only some rules allow is not judged. */
const readRule = ({ rule }: Fields, found: Found): RuleId | null => {
  const known = ruleIds.find((id) => id === rule);
  if (known) return known;
  if (typeof rule === 'string') found('unknown-rule', 'rule', `没有这条规则，可用的是 ${ruleIds.join(' ')}`);
  else found('bad-field', 'rule', '要写规则的编号');
  return null;
};

const electorOf = (unit: string, owner: unknown, area: unknown) => {
  const elector: Elector = { unit };
  if (isText(owner)) elector.owner = owner;
  if (isCount(area, 1)) elector.area = area;
  return elector;
};

const readElectorate = (input: Fields, owners: boolean | null, found: Found) => {
  const list = entries(input, 'electorate', ['unit', 'owner', 'area'], found);
  if (!list) return null;
  if (Array.isArray(input.electorate) && input.electorate.length === 0)
    found('empty-electorate', 'electorate', '名册是空的，至少要有一个单位');
  const roll = new Map<string, Elector>();
  const twice = new Set<string>();
  let sum = 0;
  for (const { entry, unit, index } of list) {
    const { owner, area } = entry;
    if (owner !== undefined && (!isText(owner) || owners === false))
      found(
        'bad-field',
        `${place('electorate', index)}.owner`,
        owners === false ? '只有业主表决才写业主' : '要写成不空的文字',
      );
    if (owners === false && area !== undefined)
      found('bad-area', unit ?? place('electorate', index), '只有业主表决才写面积');
    else if ((owners || area !== undefined) && !isCount(area, 1))
      found('bad-area', unit ?? place('electorate', index), '面积要写成大于 0 的整数，单位是 0.01 ㎡');
    else sum += Number(area ?? 0);
    if (unit === null) continue;
    if (roll.has(unit)) twice.add(unit);
    else roll.set(unit, electorOf(unit, owner, area));
  }
  for (const unit of twice) found('duplicate-unit', unit, '名册里写了不止一次');
  if (owners && sum > LARGEST_AREA) found('bad-area', 'electorate', '面积加起来太大，算不准');
  return roll;
};

const readBallots = (input: Fields, roll: Map<string, Elector> | null, owners: boolean | null, found: Found) => {
  const list = entries(input, 'ballots', ['unit', 'choice'], found);
  const cast = new Map<string, Choice>();
  const seen = new Set<string>();
  const [twice, unknown] = [new Set<string>(), new Set<string>()];
  for (const { entry, unit, index } of list ?? []) {
    const choice = choices.find((each) => each === entry.choice);
    if (!choice) found('bad-choice', unit ?? place('ballots', index), `选择要写 ${choices.join('、')} 中的一个`);
    if (unit === null) continue;
    if (seen.has(unit)) twice.add(unit);
    seen.add(unit);
    if (roll && !roll.has(unit)) unknown.add(unit);
    if (choice && !cast.has(unit)) cast.set(unit, choice);
  }
  for (const unit of unknown) found('unknown-unit', unit, '名册里没有这个单位');
  for (const unit of twice) found('two-ballots', unit, '投了不止一张票');
  if (owners && roll) refuseSplitOwners(cast, roll, found);
  return { cast, voters: [...seen].filter((unit) => !roll || roll.has(unit)).length };
};

const refuseSplitOwners = (cast: Map<string, Choice>, roll: Map<string, Elector>, found: Found) => {
  const first = new Map<string, Choice>();
  const split = new Set<string>();
  for (const [unit, choice] of cast) {
    const owner = roll.get(unit)?.owner;
    if (owner === undefined) continue;
    const before = first.get(owner) ?? choice;
    first.set(owner, before);
    if (before === choice || split.has(owner)) continue;
    split.add(owner);
    found('split-owner', unit, `业主 ${owner} 的几个单位选得不一样，一个业主只能有一种选择`);
  }
};

const readAttending = (
  input: Fields,
  owners: boolean | null,
  voters: number,
  size: number | undefined,
  found: Found,
) => {
  const { attending } = input;
  if (attending === undefined) return;
  if (owners) found('bad-attending', 'attending', '业主表决不写到会人数');
  else if (!isCount(attending, 0)) found('bad-attending', 'attending', '要写成不小于 0 的整数');
  else if (attending < voters) found('bad-attending', 'attending', `到会 ${attending}，比投票的 ${voters} 还少`);
  else if (size !== undefined && attending > size)
    found('bad-attending', 'attending', `到会 ${attending}，比名册的 ${size} 还多`);
};

const inputFields = ['rule', 'electorate', 'ballots', 'attending'];

/** The calculator's input out of parsed JSON, or everything that is wrong with it. */
export const readTallyInput = (json: unknown): { input: TallyInput } | { faults: Fault[] } => {
  const faults: Fault[] = [];
  const found: Found = (code, at, sentence) => faults.push({ code, at, sentence });
  if (!isObject(json)) return { faults: [{ code: 'bad-field', at: 'input', sentence: '最外层要写成一个对象' }] };
  for (const key of Object.keys(json)) if (!inputFields.includes(key)) found('bad-field', key, noSuchField);
  const rule = readRule(json, found);
  const owners = rule && rules[rule].weight === 'heads-and-area';
  const roll = readElectorate(json, owners, found);
  const { cast, voters } = readBallots(json, roll, owners, found);
  readAttending(json, owners, voters, roll?.size, found);
  if (faults.length > 0 || !rule || !roll) return { faults };
  const ballots = [...cast].map(([unit, choice]) => ({ unit, choice }));
  const attending = typeof json.attending === 'number' ? { attending: json.attending } : {};
  return { input: { rule, electorate: [...roll.values()], ballots, ...attending } };
};
