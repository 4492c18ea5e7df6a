import { Clock } from '@/components/device/clock';
import { StateTag } from '@/components/ui/state-tag';
import { type LocalNote, takeBoth, takeMine, takeOther, type Words, waits } from './note';

interface FieldListProps {
  notes: readonly LocalNote[];
  /** Whoever mediates no more copies or deletes, and nothing else. */
  isBarred: boolean;
  onEdit: (note: LocalNote) => void;
  onKeep: (...notes: LocalNote[]) => void;
  onDrop: (id: string) => void;
}

function State({ note }: { note: LocalNote }) {
  if (note.isGone) return <StateTag shape="pause">别处已放进案子或删掉</StateTag>;
  if (note.other) return <StateTag shape="fail">两边改得不一样，请您定</StateTag>;
  if (note.refused) return <StateTag shape="fail">没有收下</StateTag>;
  if (waits(note)) return <StateTag shape="wait">只在这台手机上，等送出</StateTag>;
  return <StateTag shape="done">已送到，还没放进案子</StateTag>;
}

function Said({ words, title }: { words: Words; title?: string }) {
  const facts = [words.about, words.at.replace('T', ' '), words.place, words.present].filter(Boolean).join(' · ');
  return (
    <>
      {title ? <h4>{title}</h4> : null}
      <p className="said">{words.text}</p>
      {facts ? <p className="small quiet">{facts}</p> : null}
    </>
  );
}

const Quiet = ({ say, act }: { say: string; act: () => void }) => (
  <button type="button" className="btn" onClick={act}>
    {say}
  </button>
);

function Ways({ note, isBarred, onEdit, onKeep, onDrop }: Omit<FieldListProps, 'notes'> & { note: LocalNote }) {
  if (isBarred) return <Quiet say="删掉" act={() => onDrop(note.id)} />;
  const fresh = () => crypto.randomUUID();
  if (note.isGone)
    return (
      <>
        <Quiet
          say="另存成一条新的"
          act={() => {
            onKeep(...takeBoth(note, fresh(), fresh()));
            onDrop(note.id);
          }}
        />
        <Quiet say="不要了" act={() => onDrop(note.id)} />
      </>
    );
  if (note.other)
    return (
      <>
        <Quiet say="两份都留" act={() => onKeep(...takeBoth(note, fresh(), fresh()))} />
        <Quiet say="用这台上的" act={() => onKeep(takeMine(note, fresh()))} />
        <Quiet say="用另一台上的" act={() => onKeep(takeOther(note))} />
      </>
    );
  return (
    <>
      <Quiet say="改" act={() => onEdit(note)} />
      {note.version === 0 ? <Quiet say="删掉" act={() => onDrop(note.id)} /> : null}
    </>
  );
}

/** The notes on this phone, each with its state in words; two texts of one note stand one under the other. */
export function FieldList({ notes, ...acts }: FieldListProps) {
  return (
    <ol className="log field-notes">
      {notes.map((note) => (
        <li key={note.id}>
          <div>
            <h3 className="small">
              <Clock at={note.at} /> <State note={note} />
            </h3>
            <Said words={note.words} title={note.other ? '这台手机上写的' : undefined} />
            {note.other ? <Said words={note.other.words} title="另一台设备上写的" /> : null}
            {note.refused ? <p className="why">{note.refused}</p> : null}
            <div className="acts">
              <Ways note={note} {...acts} />
            </div>
          </div>
        </li>
      ))}
    </ol>
  );
}
