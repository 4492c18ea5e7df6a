// Checks a record with names: the public record in it, and that the roll is the one that was frozen and makes those counts.
import type { KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { hashRoll } from '../commands/freeze-roll';
import { rules } from '../rules';
import { type Choice, type Counts, choices, countBallots, type Outcome } from '../tally';
import { fullRecordFormat } from './full-record';
import { lineId, type SignedRecord } from './public-record';
import {
  bytesOf,
  isOfFormat,
  recordShape,
  shapeFaults,
  signedFaults,
  type Verified,
  verifyRecord,
} from './verify-record';

const text = z.string();
const line = z.strictObject({
  elector: text,
  number: z.number().int().min(1),
  tally: z.enum(['statutory', 'advisory']),
  unit: text,
  label: text,
  ...{ name: text.nullable(), person: text.nullable(), owner: text.nullable() },
  area: z.number().int().min(1).nullable(),
  ...{ channel: text.nullable(), salt: text.nullable() },
});
const proxy = z.strictObject({
  ...{ number: z.number().int(), holder: text.nullable(), writtenOn: text, state: text, ground: text.nullable() },
});
const shape = z.strictObject({
  format: z.literal(fullRecordFormat),
  ...{ community: text, ref: text, title: text, madeAt: text, rollSalt: text, publicKey: text, signature: text },
  record: z.looseObject({ format: text }),
  roll: z.array(line).min(1),
  proxies: z.array(proxy),
});
type Line = z.infer<typeof line>;
type Item = SignedRecord['items'][number];

/** Of the one kind or the other, by what it says of itself. */
export function verifyEither(content: string, given?: KeyObject): Verified {
  let raw: unknown;
  try {
    raw = JSON.parse(content);
  } catch {
    return { isRecord: false, why: '不是 JSON' };
  }
  return isOfFormat(raw, fullRecordFormat) ? verifyFull(content, raw, given) : verifyRecord(content, given);
}

function verifyFull(content: string, raw: Record<string, unknown>, given?: KeyObject): Verified {
  const common = signedFaults(content, raw, given);
  const inner = verifyRecord(bytesOf(raw.record) ?? '');
  const ofInner = inner.isRecord ? inner.faults : [inner.why];
  const known = [...common.faults, ...ofInner.map((fault) => `公开记录：${fault}`)];
  const parsed = shape.safeParse(raw);
  if (!parsed.success || !recordShape.safeParse(raw.record).success)
    return { isRecord: true, ...common, faults: [...known, ...shapeFaults(parsed.error?.issues ?? [])] };
  const full = parsed.data;
  const record = raw.record as SignedRecord;
  const statutory = full.roll.filter((l) => l.tally === 'statutory');
  const faults = [
    ...known,
    ...(full.community === record.community && full.ref === record.ref ? [] : ['名册和公开记录不是同一次表决的']),
    ...(hashOf(full.rollSalt, full.roll) === record.hashes.roll ? [] : ['名册和公告时冻结的不一样']),
    ...(record.mode === 'secret'
      ? full.roll.filter((l) => l.salt !== null).map((l) => `${l.number} 号：无记名表决不该有票的线索`)
      : record.items.flatMap((item) =>
          record.mode === 'hands' ? attendanceFaults(item, statutory) : itemFaults(item, statutory),
        )),
    ...(record.mode === 'roll-call' ? [] : record.items.flatMap((item) => electorateFaults(item, statutory))),
  ];
  return { isRecord: true, ...common, faults };
}

const hashOf = (salt: string, roll: readonly Line[]) =>
  hashRoll(
    salt,
    roll.map((l) => ({ ...l, unitKey: l.unit, personId: l.person, ownerKey: l.owner })),
  );

/** Where no ballot is counted again by its line; of a list there is no electorate. */
function electorateFaults({ id, tally: said }: Item, roll: readonly Line[]): string[] {
  const heads = new Set(roll.map((l) => l.number)).size;
  return !('electorate' in said) || said.electorate.heads === heads
    ? []
    : [`${id}: 名册上有 ${heads}，写的是全体 ${said.electorate.heads}`];
}

/** A raised hand belongs to nobody afterwards; who came stands on the roll. */
function attendanceFaults({ id, tally: said }: Item, roll: readonly Line[]): string[] {
  const came = roll.filter((l) => l.channel !== null).length;
  return came === said.participating.heads
    ? []
    : [`${id}: 名册上签到 ${came}，写的是 ${said.participating.heads} 参加`];
}

/** Each ballot has its head on the roll; heads and areas are counted again, flat by flat. */
function itemFaults({ id, tally: said, ballots }: Item, roll: readonly Line[]): string[] {
  const byLine = new Map(ballots.map((ballot) => [ballot.id, ballot.choice]));
  const answers = new Map<number, string>();
  const used = new Set<string>();
  for (const { number, elector, salt } of roll) {
    const at = salt ? lineId(salt, elector) : '';
    const answer = byLine.get(at);
    if (answer === undefined) continue;
    used.add(at);
    answers.set(number, answer);
  }
  const faults = [
    ...(used.size === byLine.size ? [] : [`${id}: 有 ${byLine.size - used.size} 张票在名册上找不到人`]),
    ...roll.filter((l) => l.salt && !answers.has(l.number)).map((l) => `${id}: ${l.number} 号投了票，公开记录里没有`),
  ];
  return faults.length || !('agree' in said) ? faults : recounted(id, said, roll, answers);
}

function recounted(id: string, said: Outcome, roll: readonly Line[], answers: ReadonlyMap<number, string>): string[] {
  const withArea = rules[said.rule].weight === 'heads-and-area';
  const input = {
    rule: said.rule,
    electorate: roll.map((l) => ({
      unit: l.elector,
      ...(withArea ? { owner: String(l.number), area: l.area ?? undefined } : {}),
    })),
    ballots: roll.flatMap((l) => {
      const choice = l.salt ? answers.get(l.number) : undefined;
      return choice ? [{ unit: l.elector, choice: choice as Choice }] : [];
    }),
  };
  let counts: Counts;
  try {
    counts = countBallots(input);
  } catch {
    return [`${id}: 名册上的面积或者选择对不上，数不出来`];
  }
  return (['electorate', 'participating', ...choices] as const)
    .filter((name) => canonicalize(counts[name]) !== canonicalize(said[name]))
    .map((name) => `${id}: ${name} 按名册数出 ${JSON.stringify(counts[name])}，写的是 ${JSON.stringify(said[name])}`);
}
