import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import type { DomainEvent } from '@/lib/kernel/events';
import type { NonEmpty } from '@/lib/kernel/result';
import { fail, ok } from '@/lib/kernel/result';
import { mayEnterPapers } from '../policy';
import { lockHeads } from '../queries/papers';
import { findStandingProxies, type VoteProxy } from '../queries/proxies';
import { findUnvisited } from '../queries/visits';
import { takesPapers } from '../rules/papers';
import { type PaperChannel, paperInput } from '../schema';
import { isRefusal, type PaperNote, type Reading, readPaper } from './read-paper';
import { overtakeProxies, saveProxies } from './step-proxy';

const { ballots, paperEntries, paperRefusals } = tables;
type Taken = Extract<Reading, { note: null }>;

/** A page of papers. Good lines are kept; each other one is told with its reason. */
export const enterPapers = defineCommand({
  name: 'vote.enter-papers',
  input: paperInput,
  async load(tx, input) {
    const numbers = input.papers.map((paper) => paper.number);
    const vote = await lockHeads(tx, input, numbers);
    if (!vote) return null;
    return {
      ...vote,
      proxies: await findStandingProxies(tx, vote, numbers),
      unvisited: input.channel === 'visit' ? await findUnvisited(tx, vote.id, numbers) : [],
    };
  },
  authorize: mayEnterPapers,
  decide({ input, loaded, by, now, newId }) {
    if (loaded.mode === 'secret') return fail('counted_in_bundles');
    if (loaded.state !== 'announced' || now < loaded.opensAt) return fail('not_running');
    if (!takesPapers(loaded) || !loaded.channels.includes(input.channel)) return fail('not_a_channel');
    const { id: voteId, communityId, ref, heads } = loaded;
    const author = { communityId, voteId, byId: by.personId, at: now };
    const readings = input.papers.map(({ number, choice }) => ({
      number,
      reading: readPaper(
        loaded.items,
        heads.get(number),
        { number, typed: choice, channel: input.channel, beside: noteBeside(loaded, number, input.channel) },
        { ...author, newId },
      ),
    }));
    const taken = readings.flatMap(({ reading }): Taken[] => (reading.note === null ? [reading] : []));
    const refused = readings.flatMap(({ number, reading }) =>
      reading.note && isRefusal(reading.note) && reading.isNew
        ? [{ voteId, number, communityId, byId: by.personId, at: now }]
        : [],
    );
    const notes = readings.flatMap(({ number, reading }): [number, PaperNote][] =>
      reading.note ? [[number, reading.note]] : [],
    );
    const read = new Set(taken.map((t) => t.entry.number));
    const inPerson = loaded.proxies.filter((p) => read.has(p.number));
    const overtaken = overtakeProxies(inPerson, input.channel, now, ref);
    const events: DomainEvent[] = [
      ...overtaken.events,
      ...taken.flatMap((t) => t.events),
      ...refused.map(({ number }) => ({ type: 'vote.paper-refused', subjectId: voteId, payload: { number } })),
    ];
    const summary = { type: 'vote.papers-read', subjectId: voteId, payload: { taken: taken.length, notes } };
    return ok({
      change: {
        taken,
        refused,
        proxies: overtaken.rows,
        out: { ref, entered: taken.length, differing: differing(taken), notes },
      },
      transitions: overtaken.transitions,
      tells: overtaken.tells,
      events: [summary, ...events] as NonEmpty<DomainEvent>,
    });
  },
  async commit(tx, { taken, refused, proxies, out }) {
    if (taken.length) await tx.insert(paperEntries).values(taken.map((t) => t.entry));
    const cast = taken.flatMap((t) => t.ballots);
    if (cast.length) await tx.insert(ballots).values(cast);
    if (refused.length) await tx.insert(paperRefusals).values(refused);
    await saveProxies(tx, proxies);
    return out;
  },
  says: {
    counted_in_bundles: '无记名的纸票没有号，截止以后一捆一捆地数。',
    not_running: '表决开始以后、计票以前才录纸票。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
  },
});

/** A proxy or a visit decides whose paper it is before anybody reads it. */
function noteBeside(
  { proxies, unvisited }: { proxies: readonly VoteProxy[]; unvisited: readonly number[] },
  number: number,
  channel: PaperChannel,
): PaperNote | null {
  const proxy = proxies.find((p) => p.number === number);
  if (proxy?.state === 'used') return channel === 'hall' ? null : 'proxied';
  if (proxy && channel === 'hall') return 'entrusted';
  return unvisited.includes(number) ? 'unvisited' : null;
}

const differing = (taken: readonly Taken[]) => taken.filter((t) => t.agrees === false).map((t) => t.entry.number);
