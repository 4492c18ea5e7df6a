/** What a seal signs. */
export const sealBytes = (seal: { communityId: string; day: string; seq: number; hash: string }) =>
  ['chain-seal', seal.communityId, seal.day, seal.seq, seal.hash].join('\n');

/** Payload keys that hold the salted hash of a text, or a list of them. */
const textKeys = new Set(['wrote', 'text', 'texts', 'note', 'what', 'wish', 'concerns', 'ground']);

/** The text hashes that an event names. */
export function namedTexts(payload: Record<string, unknown>): string[] {
  return Object.entries(payload)
    .filter(([key]) => textKeys.has(key))
    .flatMap(([, value]) => value)
    .filter(isHash);
}

/** The event that says which texts were erased; naming them there is not what made them known. */
export const erasedTexts = ({ type, payload }: { type: string; payload: Record<string, unknown> }) =>
  type === 'texts.erased' ? hashesIn(payload.texts) : [];

/** The hashes of files that an event names as kept, or as removed. */
export const namedFiles = ({ type, payload }: { type: string; payload: Record<string, unknown> }) => ({
  kept: type === 'file.kept' ? hashesIn(payload.sha256) : [],
  removed: type === 'texts.erased' || type === 'file.removed' ? hashesIn(payload.files) : [],
});

/** Every hash in it, under whatever key. */
export function hashesIn(value: unknown): string[] {
  if (isHash(value)) return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(hashesIn) : [];
}

const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** What can be wrong with a chain. */
export const faultWords = {
  'event-changed': ['留痕内容或顺序被改过', 'an event was changed or moved'],
  'event-missing': ['少了留痕', 'events are missing'],
  'head-differs': ['链头和最后一条留痕对不上', 'the head is not the last event'],
  'seal-differs': ['封存后的留痕变了', 'the chain is not the one that was sealed'],
  'seal-unsigned': ['封存的签名不对', 'a seal has no valid signature'],
  'text-changed': ['文字被改过', 'a text was changed'],
  'text-missing': ['留痕所指的文字不见了', 'a text that an event names is gone'],
  'text-unnamed': ['文字没有留痕', 'no event names a text'],
  'text-erased-unsaid': ['文字被删去而没有留痕', 'a text was erased without an event'],
  'file-missing': ['留痕所指的文件没有登记', 'a file that an event names is not on record'],
  'file-unnamed': ['文件没有留痕', 'no event names a file'],
  'file-removed-unsaid': ['文件被删去而没有留痕', 'a file was removed without an event'],
} as const;
export type FaultKind = keyof typeof faultWords;

/** `at`: the event's number, the day of the seal, the id or hash of the text. */
export interface Fault {
  kind: FaultKind;
  at: string;
}
