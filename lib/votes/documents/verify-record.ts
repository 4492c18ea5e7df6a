// Checks a record with nothing but the record: needs no database and no setting.
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { recordFormat } from './public-record';
import { itemFaults, itemShape } from './verify-item';

const whole = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const when = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
export const recordShape = z.strictObject({
  format: z.literal(recordFormat),
  ...{ community: z.string(), ref: z.string(), title: z.string(), mode: z.enum(['secret', 'roll-call', 'hands']) },
  ...{ announcedAt: when, opensAt: when, closesAt: when, certifiedAt: when },
  hashes: z.strictObject({ text: hash, roll: hash, rule: hash }),
  channels: z.record(z.string(), z.strictObject({ issued: whole, returned: whole })),
  items: z.array(itemShape).min(1),
  chain: z.strictObject({ seq: whole, hash }),
  publicKey: z.string(),
  signature: z.string(),
});

export type Verified = { isRecord: false; why: string } | { isRecord: true; faults: string[]; fingerprint: string };

/** `given`: a key from elsewhere (PEM); without it the key is only the file's own. */
export function verifyRecord(text: string, given?: KeyObject): Verified {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { isRecord: false, why: '不是 JSON' };
  }
  if (!isOfFormat(raw, recordFormat)) return { isRecord: false, why: `format 不是 ${recordFormat}` };
  const common = signedFaults(text, raw, given);
  const parsed = recordShape.safeParse(raw);
  if (!parsed.success)
    return { isRecord: true, ...common, faults: [...common.faults, ...shapeFaults(parsed.error.issues)] };
  const record = parsed.data;
  const faults = [
    ...common.faults,
    ...record.items.flatMap((item) => itemFaults(record.mode, item)),
    ...Object.entries(record.channels)
      .filter(([, c]) => c.returned > c.issued)
      .map(([name, c]) => `${name}: 收回 ${c.returned} 张，多于发出 ${c.issued} 张`),
  ];
  return { isRecord: true, faults, fingerprint: common.fingerprint };
}

type Signed = Record<string, unknown>;
/** What says that it is a record is one, and each place where it is not written as one is a fault with a name. */
export const isOfFormat = (raw: unknown, format: string): raw is Signed =>
  typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === format;

export const shapeFaults = (issues: readonly { path: readonly PropertyKey[]; message: string }[]) =>
  issues.map(({ path, message }) => `${path.join('.') || '整个文件'}: 写法不对（${message}）`);

/** Null for what has no such bytes: half a character, a number without end. */
export const bytesOf = (value: unknown) => {
  try {
    return canonicalize(value) ?? null;
  } catch {
    return null;
  }
};

/** Of any signed file: its bytes, and the signature over its RFC 8785 bytes without `signature`. */
export function signedFaults(text: string, raw: Signed, given?: KeyObject) {
  const { signature, ...unsigned } = raw;
  const spki = fromBase64(raw.publicKey);
  const fingerprint = createHash('sha256').update(spki).digest('hex');
  const faults = bytesOf(raw) === text ? [] : ['文件不是规范的写法（RFC 8785），可能改动过'];
  try {
    const key = createPublicKey({ key: spki, type: 'spki', format: 'der' });
    const bytes = Buffer.from(bytesOf(unsigned) ?? '');
    const isSigned = key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, fromBase64(signature));
    if (!isSigned) faults.push('签名不对，内容或签名改动过');
    if (given && !given.export({ type: 'spki', format: 'der' }).equals(spki)) faults.push('公钥不是指定的那一把');
  } catch {
    faults.push('公钥读不出来');
  }
  return { faults, fingerprint };
}

/** Only the one writing of it: `Buffer` skips signs that are not base64, and the last sign has bits to spare. */
function fromBase64(written: unknown): Buffer {
  const bytes = Buffer.from(typeof written === 'string' ? written : '', 'base64');
  return bytes.toString('base64') === written ? bytes : Buffer.alloc(0);
}
