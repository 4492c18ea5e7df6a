// Checks a record with nothing but the record: needs no database and no setting.
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { ruleIds } from '../rules';
import { type Counts, choices, outcome } from '../tally';
import { recordFormat } from './public-record';

const whole = z.number().int().min(0);
const count = z.strictObject({ heads: whole, area: whole.optional() });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const when = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
const tally = z.looseObject({
  rule: z.enum(ruleIds),
  ...{ electorate: count, participating: count, agree: count, oppose: count, abstain: count, invalid: count },
});
const shape = z.strictObject({
  format: z.literal(recordFormat),
  ...{ community: z.string(), ref: z.string(), title: z.string(), mode: z.enum(['secret', 'roll-call', 'hands']) },
  ...{ announcedAt: when, opensAt: when, closesAt: when, certifiedAt: when },
  hashes: z.strictObject({ text: hash, roll: hash, rule: hash }),
  channels: z.record(z.string(), z.strictObject({ issued: whole, returned: whole })),
  items: z
    .array(
      z.strictObject({
        ...{ id: z.string(), title: z.string(), tally },
        ballots: z.array(z.strictObject({ id: z.string(), choice: z.enum(choices) })),
        receipts: z.array(z.string()).optional(),
      }),
    )
    .min(1),
  chain: z.strictObject({ seq: whole, hash }),
  publicKey: z.string(),
  signature: z.string(),
});
type Parsed = z.infer<typeof shape>;

export type Verified = { isRecord: false; why: string } | { isRecord: true; faults: string[]; fingerprint: string };

/** `given`: a key from elsewhere (PEM); without it the key is only the file's own. */
export function verifyRecord(text: string, given?: KeyObject): Verified {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { isRecord: false, why: '不是 JSON' };
  }
  const parsed = shape.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { isRecord: false, why: `${issue?.path.join('.') || '整个文件'}: ${issue?.message}` };
  }
  const record = parsed.data;
  const spki = Buffer.from(record.publicKey, 'base64');
  const faults = [
    ...(canonicalize(raw) === text ? [] : ['文件不是规范的写法（RFC 8785），可能改动过']),
    ...signatureFaults(raw as Record<string, unknown>, record, spki, given),
    ...record.items.flatMap((item) => itemFaults(record, item)),
    ...Object.entries(record.channels)
      .filter(([, c]) => c.returned > c.issued)
      .map(([name, c]) => `${name}: 收回 ${c.returned} 张，多于发出 ${c.issued} 张`),
  ];
  return { isRecord: true, faults, fingerprint: createHash('sha256').update(spki).digest('hex') };
}

function signatureFaults(raw: Record<string, unknown>, record: Parsed, spki: Buffer, given?: KeyObject): string[] {
  const { signature, ...unsigned } = raw;
  try {
    const key = createPublicKey({ key: spki, type: 'spki', format: 'der' });
    const bytes = Buffer.from(canonicalize(unsigned) ?? '');
    const isSigned =
      key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, Buffer.from(record.signature, 'base64'));
    return [
      ...(isSigned ? [] : ['签名不对，内容或签名改动过']),
      ...(!given || given.export({ type: 'spki', format: 'der' }).equals(spki) ? [] : ['公钥不是指定的那一把']),
    ];
  } catch {
    return ['公钥读不出来'];
  }
}

function itemFaults({ mode }: Parsed, { id, tally: said, ballots, receipts }: Parsed['items'][number]): string[] {
  const of = (choice: (typeof choices)[number]) => ballots.filter((b) => b.choice === choice).length;
  const faults = choices
    .filter((choice) => of(choice) !== said[choice].heads)
    .map((choice) => `${id}: ${choice} 数出 ${of(choice)}，写的是 ${said[choice].heads}`);
  const attended = said.participating.heads;
  if (mode === 'hands' ? ballots.length > attended : ballots.length !== attended)
    faults.push(`${id}: 有 ${ballots.length} 张票，写的是 ${attended} 参加`);
  if (new Set(ballots.map((b) => b.id)).size < ballots.length) faults.push(`${id}: 有两张票是同一个编号`);
  faults.push(...receiptFaults(mode, receipts, ballots.length).map((fault) => `${id}: ${fault}`));
  const areas = choices.reduce((sum, choice) => sum + (said[choice].area ?? 0), 0);
  if (said.participating.area !== undefined && areas !== said.participating.area)
    faults.push(`${id}: 各选项的面积加起来不等于参加的面积`);
  if (!isTallyOf(said)) faults.push(`${id}: 按法律重算，结论和写的不一样`);
  return faults;
}

/** A code twice would let one ballot stand for two people. */
function receiptFaults(mode: Parsed['mode'], receipts: readonly string[] | undefined, ballots: number): string[] {
  if (mode !== 'secret') return receipts ? ['只有无记名表决才有回执'] : [];
  const codes = receipts ?? [];
  return [
    ...(codes.length === ballots ? [] : ['回执数和票数不一样']),
    ...(new Set(codes).size === codes.length ? [] : ['有两个回执是同一个号']),
    ...(codes.toSorted().join() === codes.join() ? [] : ['回执没有按顺序排']),
  ];
}

/** The clauses and the verdict, worked out again from the counts. */
function isTallyOf(said: Parsed['items'][number]['tally']): boolean {
  try {
    return canonicalize(outcome(said.rule, said as Counts)) === canonicalize(said);
  } catch {
    return false; // an owners' count without areas
  }
}
