import { device, type Holder, put, type Sealed } from './store';

const day = 86_400_000;
/** Longer than a session lasts without being used. */
const longest = 8 * day;

const bytes = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));

/** Notes are closed with a key that only their author gets, and only over https or on the machine itself. */
export const canSeal = () => isSecureContext && 'indexedDB' in globalThis;

/** The server has said who is signed in. Whoever it was before, the key to that one's notes is gone from here. */
export async function setHolder(who: string, key: string, now: number): Promise<Holder> {
  const imported = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const holder = { who, key: imported, since: now };
  await put('holder', 'now', holder);
  return holder;
}

export async function readHolder(now: number): Promise<Holder | null> {
  const holder = await (await device()).get('holder', 'now');
  if (holder && holder.since > now - longest) return holder;
  await dropHolder();
  return null;
}

export const dropHolder = async () => (await device()).delete('holder', 'now');

const bound = (who: string, id: string) => new TextEncoder().encode(`${who}/${id}`);

export async function seal({ who, key }: Holder, id: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(who, id) }, key, plain);
  return { id, who, iv, data };
}

export async function unseal({ who, key }: Holder, { id, iv, data }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound(who, id) }, key, data);
  return JSON.parse(new TextDecoder().decode(plain));
}
