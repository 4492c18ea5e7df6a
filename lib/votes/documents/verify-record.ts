// Checks a record with nothing but the record: needs no database and no setting.
import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { recordFormat } from './public-record';
import { itemFaults, itemShape } from './verify-item';

const whole = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const when = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
const shape = z.strictObject({
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
    ...record.items.flatMap((item) => itemFaults(record.mode, item)),
    ...Object.entries(record.channels)
      .filter(([, c]) => c.returned > c.issued)
      .map(([name, c]) => `${name}: 收回 ${c.returned} 张，多于发出 ${c.issued} 张`),
  ];
  return { isRecord: true, faults, fingerprint: createHash('sha256').update(spki).digest('hex') };
}

/** Of any signed file: over its RFC 8785 bytes without `signature`. */
export function signatureFaults(
  raw: Record<string, unknown>,
  record: { signature: string },
  spki: Buffer,
  given?: KeyObject,
): string[] {
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
