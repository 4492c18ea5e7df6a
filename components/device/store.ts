import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A box of a form: what was typed, and what had stood in it when the page opened (null: not known). */
export interface KeptBox {
  /** Its name and which of that name. */
  key: string;
  typed: string;
  base: string | null;
}
export interface KeptDraft {
  /** The tag of the person. */
  who: string;
  at: number;
  /** Of the record that the form is about. */
  version: string | null;
  boxes: KeptBox[];
}
/** The person that this device knows now, with the key to the own notes, which no script can read out. */
export interface Holder {
  who: string;
  key: CryptoKey;
  /** When the server last said so. */
  since: number;
}
/** Readable to its author alone. */
export interface Sealed {
  id: string;
  who: string;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}
interface Shapes extends DBSchema {
  drafts: { key: string; value: KeptDraft };
  holder: { key: string; value: Holder };
  sealed: { key: string; value: Sealed };
}

let opened: Promise<IDBPDatabase<Shapes>> | undefined;

const open = () =>
  openDB<Shapes>('yishiting', 1, {
    upgrade(db) {
      for (const name of ['drafts', 'holder', 'sealed'] as const) db.createObjectStore(name);
    },
    // Another tab with a newer program waits for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => {
      opened = undefined;
    },
  });

/** Private windows and full disks refuse it; then nothing is kept, and the page goes on without. */
export function device() {
  opened ??= open();
  return opened;
}

type Room = 'drafts' | 'holder' | 'sealed';

/** On the disk before it is said to be: a battery may be empty a second later. */
export async function put<Name extends Room>(room: Name, key: string, value: Shapes[Name]['value']) {
  const tx = (await device()).transaction(room, 'readwrite', { durability: 'strict' });
  await Promise.all([tx.store.put(value, key), tx.done]);
}
