'use client';

import { useEffect, useRef, useState } from 'react';
import { Section } from '@/components/ui/section';
import { FieldForm } from './field-form';
import { FieldList } from './field-list';
import { FieldStatus } from './field-status';
import type { LocalNote, Words } from './note';
import { readWriting, type Writing, writerOf } from './shelf';
import { useShelf } from './use-shelf';

const none: Writing = { id: null, words: null };

/** 外勤笔记: everything that happens on the phone. The server gives this page empty. */
export function FieldApp() {
  const shelf = useShelf();
  const { holder, notes, places } = shelf;
  const [writing, setWriting] = useState<Writing | null>(null);
  const [round, setRound] = useState(0);
  /** Whether the last word typed is on the disk; null: nothing was typed. */
  const [kept, setKept] = useState<boolean | null>(null);
  const who = holder?.who;
  const isBarred = shelf.status === 'barred';
  const held = useRef(holder);
  held.current = holder;
  const writer = useRef<ReturnType<typeof writerOf>>(null);

  useEffect(() => {
    const size = localStorage.getItem('size');
    if (size) document.documentElement.dataset.size = size;
    // In development scripts change under their names.
    if (process.env.NODE_ENV === 'production')
      navigator.serviceWorker
        ?.register('/field-notes-worker.js', { scope: '/mediation/field-notes' })
        .catch(() => undefined);
  }, []);

  useEffect(() => {
    setWriting(null);
    if (!who || !held.current) return;
    writer.current = writerOf(held.current);
    readWriting(held.current).then(
      (found) => setWriting(found ?? none),
      () => setWriting(none),
    );
  }, [who]);

  function begin(next: Writing) {
    setWriting(next);
    setKept(null);
    setRound((r) => r + 1);
  }
  function typed(words: Words) {
    setKept(false);
    void writer.current?.save({ id: writing?.id ?? null, words }).then(() => setKept(true));
  }
  async function leave() {
    await writer.current?.clear();
    begin(none);
  }
  async function done(words: Words) {
    const before = notes.find((n) => n.id === writing?.id);
    const [id, change] = [before?.id ?? crypto.randomUUID(), crypto.randomUUID()];
    const fresh: LocalNote = {
      id,
      words,
      version: 0,
      change,
      other: null,
      isGone: false,
      refused: null,
      at: Date.now(),
    };
    await shelf.keep(before ? { ...before, words, change, refused: null } : fresh);
    await leave();
  }
  return (
    <>
      <FieldStatus
        {...shelf}
        isKnown={Boolean(holder)}
        disputed={notes.filter((n) => n.other || n.isGone || n.refused).length}
        sync={() => void shelf.sync()}
      />
      {isBarred && writing?.words?.text ? (
        <Section title="没有写完的一条">
          <p className="said">{writing.words.text}</p>
          <button type="button" className="btn" onClick={() => void leave()}>
            删掉
          </button>
        </Section>
      ) : null}
      {holder && writing && !isBarred ? (
        <Section title={writing.id ? '改这一条' : '写一条'}>
          <FieldForm
            key={round}
            places={places}
            words={writing.words}
            isChange={writing.id !== null}
            kept={kept}
            onTyped={typed}
            onDone={(words) => void done(words)}
            onLeave={() => void leave()}
          />
        </Section>
      ) : null}
      {holder && notes.length ? (
        <Section title="这台手机上的" count={`${notes.length} 条`}>
          <FieldList
            notes={notes}
            isBarred={isBarred}
            onEdit={(note) => begin({ id: note.id, words: note.words })}
            onKeep={(...kept) => void shelf.keep(...kept)}
            onDrop={(id) => void shelf.drop(id)}
          />
        </Section>
      ) : null}
      {holder && !isBarred ? (
        <div className="acts">
          {places.map((p) => (
            <a key={p.code} href={`/c/${p.code}/mediation/field-notes`}>
              核对，放进案子{places.length > 1 ? `（${p.name}）` : ''}
            </a>
          ))}
        </div>
      ) : null}
    </>
  );
}
