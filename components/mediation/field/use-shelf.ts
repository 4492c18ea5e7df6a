import { useCallback, useEffect, useRef, useState } from 'react';
import type { Holder } from '@/components/device/store';
import { canSeal, dropHolder, readHolder } from '@/components/device/vault';
import { exchange } from './exchange';
import { type LocalNote, waits } from './note';
import type { Trouble } from './server';
import { dropNote, keepNote, type Place, readPlaces, readShelf } from './shelf';

/** `unable`: this browser keeps nothing here; `there`: the server has everything that it can have. */
export type Status = 'starting' | 'unable' | 'sending' | 'there' | Trouble;

interface Shelf {
  status: Status;
  holder: Holder | null;
  notes: LocalNote[];
  places: Place[];
  /** Notes of other people on this device, which stay closed. */
  strange: number;
}
const empty: Shelf = { status: 'starting', holder: null, notes: [], places: [], strange: 0 };
const retry = 20_000;

/** The notes on this device and how they stand to the server: sent whenever there is a network and something to send. */
export function useShelf() {
  const [shelf, setShelf] = useState(empty);
  const holder = useRef<Holder | null>(null);
  const running = useRef(false);
  const again = useRef(false);

  const show = useCallback(async (status: Status) => {
    const h = holder.current;
    if (!h) return setShelf((was) => ({ ...empty, status, strange: was.strange }));
    const [found, places] = [await readShelf(h), await readPlaces(h)];
    setShelf({ status, holder: h, places, ...found });
  }, []);

  const sync = useCallback(async () => {
    again.current = true;
    if (running.current) return;
    running.current = true;
    try {
      while (again.current) {
        again.current = false;
        if (!navigator.onLine) {
          await show('away');
          continue;
        }
        setShelf((was) => (was.status === 'there' ? { ...was, status: 'sending' } : was));
        const { holder: now, trouble } = await exchange(holder.current);
        holder.current = now;
        // Out: what is here is closed until its author is back.
        if (!now && trouble !== 'away') await dropHolder();
        await show(trouble ?? 'there');
      }
    } finally {
      running.current = false;
    }
  }, [show]);

  useEffect(() => {
    const start = async () => {
      if (!canSeal()) return setShelf({ ...empty, status: 'unable' });
      holder.current = await readHolder(Date.now());
      await show('starting');
      await sync();
    };
    start().catch(() => setShelf({ ...empty, status: 'unable' }));
    const heard = () => {
      if (document.visibilityState === 'visible') void sync().catch(() => undefined);
    };
    const heardBy = [window, window, document] as const;
    const names = ['online', 'offline', 'visibilitychange'];
    for (const [i, target] of heardBy.entries()) target.addEventListener(names[i]!, heard);
    return () => {
      for (const [i, target] of heardBy.entries()) target.removeEventListener(names[i]!, heard);
    };
  }, [show, sync]);

  const waiting = shelf.notes.filter(waits).length;
  useEffect(() => {
    if (shelf.status !== 'away' || !waiting) return;
    const timer = setTimeout(() => void sync().catch(() => undefined), retry);
    return () => clearTimeout(timer);
  }, [shelf.status, waiting, sync]);

  /** On this device first; then to the server, if there is one. */
  async function keep(...notes: LocalNote[]) {
    const h = holder.current;
    if (!h) return;
    for (const note of notes) await keepNote(h, note);
    await show(navigator.onLine ? 'sending' : 'away');
    void sync().catch(() => undefined);
  }
  async function drop(id: string) {
    if (holder.current) await dropNote(holder.current, id);
    await show(shelf.status);
  }
  return { ...shelf, waiting, sync, keep, drop };
}
