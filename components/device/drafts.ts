import { latestOnly } from './latest';
import { device, type KeptDraft, put } from './store';

const week = 7 * 86_400_000;

/** Whose page this is; nobody's on the pages of a guest, where nothing is kept. */
export const whose = () => document.getElementById('main')?.dataset.who ?? null;

/** Of this person and not too old; what somebody else left behind on this device goes. */
export async function readDraft(key: string, who: string, now: number): Promise<KeptDraft | null> {
  const tx = (await device()).transaction('drafts', 'readwrite');
  for await (const cursor of tx.store)
    if (cursor.value.who !== who || cursor.value.at < now - week) await cursor.delete();
  const kept = await tx.store.get(key);
  await tx.done;
  return kept ?? null;
}

export const draftWriter = (key: string) =>
  latestOnly<KeptDraft>(
    (value) => put('drafts', key, value),
    async () => (await device()).delete('drafts', key),
  );

/** At signing out: what was typed, and the key to the notes, which stay and are closed until their author is back. */
export async function forgetPerson(): Promise<void> {
  const tx = (await device()).transaction(['drafts', 'holder'], 'readwrite', { durability: 'strict' });
  await Promise.all([tx.objectStore('drafts').clear(), tx.objectStore('holder').clear(), tx.done]);
}
