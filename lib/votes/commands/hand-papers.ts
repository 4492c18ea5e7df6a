import { and, asc, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayHandPapers } from '../policy';
import { findStandingProxies } from '../queries/proxies';
import { findUnvisited } from '../queries/visits';
import { lockVote } from '../queries/vote';
import { handPapersInput } from '../schema/secret';
import { overtakeProxies, saveProxies } from './step-proxy';

const { electors, paperCounts, voteMarks } = tables;

/** Blank papers go to these electors in person, who cannot vote on a screen any more. Who was handed one is all the register says. */
export const handPapers = defineCommand({
  name: 'vote.hand-papers',
  input: handPapersInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input, 'share');
    if (!vote) return null;
    // In the order of ids, as a cast takes them: no deadlock.
    const asked = await tx.lock(
      tx
        .select({ id: electors.id, number: electors.number })
        .from(electors)
        .where(and(eq(electors.voteId, vote.id), inArray(electors.number, input.numbers)))
        .orderBy(asc(electors.id)),
      'update',
    );
    const ids = asked.map((e) => e.id);
    const marked = await tx.select().from(voteMarks).where(inArray(voteMarks.electorId, ids));
    const proxies = await findStandingProxies(tx, vote, input.numbers);
    const unvisited = input.channel === 'visit' ? await findUnvisited(tx, vote.id, input.numbers) : [];
    return { ...vote, asked, marked, proxies, unvisited };
  },
  authorize: mayHandPapers,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, asked, marked } = loaded;
    if (loaded.mode !== 'secret') return fail('not_secret');
    if (loaded.state !== 'announced' || now < loaded.opensAt || now >= loaded.closesAt) return fail('not_open');
    if (!loaded.channels.includes(input.channel)) return fail('not_a_channel');
    if (asked.length < input.numbers.length) return fail('unknown_number');
    if (marked.length) return fail('has_voted');
    if (loaded.unvisited.length) return fail('not_visited');
    const { channel } = input;
    const overtaken = overtakeProxies(loaded.proxies, channel, now, ref);
    const stamp = { voteId, communityId, channel, byId: by.personId, at: now };
    const count = { ...stamp, id: newId(), act: 'issued' as const, amount: asked.length };
    return ok({
      change: { marks: asked.map(({ id }) => ({ ...stamp, electorId: id })), count, proxies: overtaken.rows, ref },
      transitions: overtaken.transitions,
      tells: overtaken.tells,
      events: [
        { type: 'vote.papers-handed', subjectId: voteId, payload: { channel, numbers: input.numbers } },
        ...overtaken.events,
      ],
    });
  },
  async commit(tx, { marks, count, proxies, ref }) {
    await saveProxies(tx, proxies);
    await tx.insert(voteMarks).values(marks);
    await tx.insert(paperCounts).values(count);
    return { ref };
  },
  says: {
    not_secret: '记名表决的纸票按张数登记。',
    not_open: '表决开始以后、截止以前才能发票。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
    unknown_number: { field: 'numbers', text: '有的号名册上没有，请检查。' },
    not_visited: { field: 'numbers', text: '有的号还没有登记上门。请先登记谁带流动票箱去、去哪些号，再发票。' },
    has_voted: {
      field: 'numbers',
      text: '有的号已经在手机或自助机上投过，或者已经领过票，不能再发。请对照名册逐个检查。',
    },
  },
});
