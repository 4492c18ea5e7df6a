import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Bases, basesOf, keptBoxes, refill } from './boxes';
import { draftWriter, readDraft, whose } from './drafts';

interface Restored {
  at: number;
  /** The record has gone on since it was written. */
  isOlder: boolean;
  /** Boxes that somebody else changed too: what stands there now. */
  differing: { label: string; now: string }[];
}

const versionOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name=version]')?.value ?? null;

/**
 * What is typed into a form and not sent yet, kept on this device for its writer. Where the page itself came with what
 * the writer had typed, that goes before.
 */
export function useDraft(name: string | undefined, form: RefObject<HTMLFormElement | null>) {
  const [restored, setRestored] = useState<Restored | null>(null);
  const writer = useRef<ReturnType<typeof draftWriter>>(null);
  const bases = useRef<Bases>(new Map());

  const save = useCallback(() => {
    const [at, who] = [form.current, whose()];
    if (!at || !who || !writer.current) return;
    const boxes = keptBoxes(at, bases.current);
    delete at.dataset.kept;
    if (!boxes.some((box) => box.typed !== box.base)) return void writer.current.clear();
    void writer.current.save({ who, at: Date.now(), version: versionOf(at), boxes }).then(() => {
      at.dataset.kept = '';
    });
  }, [form]);

  useEffect(() => {
    const [at, who] = [form.current, whose()];
    if (!name || !at || !who) return;
    const key = `${location.pathname}:${name}`;
    writer.current = draftWriter(key);
    if (at.dataset.refused !== undefined) return;
    bases.current = basesOf(at);
    readDraft(key, who, Date.now())
      .then((kept) => {
        const { changed, differing } = kept ? refill(at, kept.boxes) : { changed: false, differing: [] };
        if (kept && changed) setRestored({ at: kept.at, isOlder: kept.version !== versionOf(at), differing });
        // What was typed before this script was there.
        else save();
      })
      .catch(() => undefined);
  }, [name, form, save]);

  return {
    restored,
    typed: save,
    sent: () => void writer.current?.clear(),
    drop() {
      void writer.current?.clear().then(() => {
        form.current?.reset();
        setRestored(null);
      });
    },
  };
}
