import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import type { DomainEvent } from '@/lib/kernel/events';
import type { NonEmpty } from '@/lib/kernel/result';
import { fail, ok } from '@/lib/kernel/result';
import { mayEnterPapers } from '../policy';
import { lockHeads } from '../queries/papers';
import { paperInput } from '../schema';
import { type PaperNote, type Reading, readPaper } from './read-paper';

const { ballots, paperEntries, paperRefusals } = tables;
type Taken = Extract<Reading, { note: null }>;

/** A page of papers. Good lines are kept; each other one is told with its reason. */
export const enterPapers = defineCommand({
  name: 'vote.enter-papers',
  input: paperInput,
  load: (tx, input) =>
    lockHeads(
      tx,
      input,
      input.papers.map((paper) => paper.number),
    ),
  authorize: mayEnterPapers,
  decide({ input, loaded, by, now, newId }) {
    if (loaded.mode === 'secret') return fail('counted_in_bundles');
    if (loaded.state !== 'announced' || now < loaded.opensAt) return fail('not_running');
    if (!loaded.channels.includes(input.channel)) return fail('not_a_channel');
    const { id: voteId, communityId, ref, heads } = loaded;
    const author = { communityId, voteId, byId: by.personId, at: now };
    const readings = input.papers.map(({ number, choice }) => ({
      number,
      reading: readPaper(
        loaded.items,
        heads.get(number),
        { number, typed: choice, channel: input.channel },
        { ...author, newId },
      ),
    }));
    const taken = readings.flatMap(({ reading }): Taken[] => (reading.note === null ? [reading] : []));
    const refused = readings.flatMap(({ number, reading }) =>
      reading.note === 'online' && reading.isNew ? [{ voteId, number, communityId, byId: by.personId, at: now }] : [],
    );
    const notes = readings.flatMap(({ number, reading }): [number, PaperNote][] =>
      reading.note ? [[number, reading.note]] : [],
    );
    const events: DomainEvent[] = [
      ...taken.flatMap((t) => t.events),
      ...refused.map(({ number }) => ({ type: 'vote.paper-refused', subjectId: voteId, payload: { number } })),
    ];
    const summary = { type: 'vote.papers-read', subjectId: voteId, payload: { taken: taken.length, notes } };
    return ok({
      change: {
        taken,
        refused,
        out: { ref, entered: taken.length, differing: differing(taken), notes },
      },
      events: [summary, ...events] as NonEmpty<DomainEvent>,
    });
  },
  async commit(tx, { taken, refused, out }) {
    if (taken.length) await tx.insert(paperEntries).values(taken.map((t) => t.entry));
    const cast = taken.flatMap((t) => t.ballots);
    if (cast.length) await tx.insert(ballots).values(cast);
    if (refused.length) await tx.insert(paperRefusals).values(refused);
    return out;
  },
  says: {
    counted_in_bundles: '无记名的纸票没有号，截止以后一捆一捆地数。',
    not_running: '表决开始以后、计票以前才录纸票。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
  },
});

const differing = (taken: readonly Taken[]) => taken.filter((t) => t.agrees === false).map((t) => t.entry.number);
