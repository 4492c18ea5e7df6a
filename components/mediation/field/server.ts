import type { LocalNote, ServerNote, Words } from './note';
import type { Place } from './shelf';

const address = '/mediation/field-notes/sync';

interface Sent {
  id: string;
  version: number;
  community: string;
  about: string | null;
  step: string | null;
  at: string | null;
  place: string | null;
  present: string | null;
  text: string;
  isPrivate: boolean;
}
interface Own {
  who: string;
  key: string;
  elder: boolean;
}
interface Desk extends Own {
  places: Place[];
  notes: Sent[];
}

/** As many as the server answers at once; of more it does not tell all. */
const most = 200;

const noteOf = ({ id, version, ...n }: Sent, community = n.community): ServerNote => ({
  ...{ id, version },
  words: {
    ...{ community, text: n.text, isPrivate: n.isPrivate, about: n.about ?? '', step: n.step ?? '', at: n.at ?? '' },
    ...{ place: n.place ?? '', present: n.present ?? '' },
  },
});

/** `out`: nobody is signed in here any more. `barred`: somebody is, who does not mediate. `away`: there is no network. */
export type Trouble = 'out' | 'barred' | 'away';
const troubles: Record<number, Trouble> = { 401: 'out', 403: 'barred' };

async function ask(init?: RequestInit, takesBarred = false): Promise<Response | Trouble> {
  try {
    const answer = await fetch(address, { cache: 'no-store', ...init });
    if (takesBarred && answer.status === 403) return answer;
    return troubles[answer.status] ?? (answer.status >= 500 || answer.redirected ? 'away' : answer);
  } catch {
    return 'away';
  }
}

export async function askDesk() {
  const answer = await ask(undefined, true);
  if (typeof answer === 'string') return answer;
  if (answer.status === 403) return { isBarred: true as const, ...((await answer.json()) as Own) };
  const desk = (await answer.json()) as Desk;
  const notes = desk.notes.map((n) => noteOf(n));
  return { isBarred: false as const, ...desk, notes, isWhole: notes.length < most };
}

type Took =
  | { kind: 'taken'; version: number }
  | { kind: 'other'; other: { version: number; words: Words } }
  | { kind: 'gone' }
  | { kind: 'refused'; why: string };

const ended = '您在这个社区没有调解员的职责了，这一条送不进去。请抄给接手的调解员，或者删掉。';

/** Sends one note under the key of its last change, so that one sent twice is one. */
export async function send(who: string, { id, words, version, change }: LocalNote): Promise<Took | Trouble> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...words, who, id, version, key: change }))
    if (typeof value !== 'boolean') body.append(name, String(value));
    else if (value) body.append(name, 'on');
  const answer = await ask({ method: 'POST', body });
  // The one where it was written, of several: the others’ notes stay open.
  if (answer === 'barred') return { kind: 'refused', why: ended };
  if (typeof answer === 'string') return answer;
  const said = await answer.json().catch(() => ({}));
  if (answer.ok) return { kind: 'taken', version: said.version };
  if (said.code === 'stale' && said.now) {
    const { version: newer, words: written } = noteOf(said.now, words.community);
    return { kind: 'other', other: { version: newer, words: written } };
  }
  if (said.code === 'posted' || said.code === 'dropped') return { kind: 'gone' };
  return { kind: 'refused', why: Object.values(said.fields ?? {}).join('') || said.message || '服务器没有收下。' };
}
