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

export const clearDraft = async (key: string) => (await device()).delete('drafts', key);

/** One write at a time, and of several that wait only the last: what is typed is never queued behind itself. */
export function draftWriter(key: string) {
  let next: KeptDraft | null = null;
  let busy: Promise<unknown> | null = null;
  const work = async () => {
    while (next) {
      const value: KeptDraft = next;
      next = null;
      await put('drafts', key, value);
    }
  };
  return {
    save(value: KeptDraft) {
      next = value;
      busy ??= work()
        .catch(() => undefined)
        .finally(() => {
          busy = null;
        });
    },
    async clear() {
      next = null;
      await busy;
      await clearDraft(key).catch(() => undefined);
    },
  };
}

/** At signing out: what was typed, and the key to the notes, which stay and are closed until their author is back. */
export async function forgetPerson() {
  const tx = (await device()).transaction(['drafts', 'holder'], 'readwrite', { durability: 'strict' });
  await Promise.all([tx.objectStore('drafts').clear(), tx.objectStore('holder').clear(), tx.done]);
}
