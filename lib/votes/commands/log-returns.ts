import { and, eq, inArray } from 'drizzle-orm';
import { tables } from '@/db';
import { isOnScreen } from '@/db/schema/channel-words';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayLogReturns } from '../policy/channels';
import { lockHeads } from '../queries/papers';
import { findStandingProxies } from '../queries/proxies';
import { findUnvisited } from '../queries/visits';
import { takesPapers } from '../rules/papers';
import { logReturnsInput } from '../schema/visits';
import { overtakeProxies, saveProxies } from './step-proxy';

const { paperCounts, paperRefusals, paperReturns } = tables;

/** Numbered papers come back: from now on their electors cannot vote on a screen, though nobody has read them yet. */
export const logReturns = defineCommand({
  name: 'vote.log-returns',
  input: logReturnsInput,
  async load(tx, input) {
    const vote = await lockHeads(tx, input, input.numbers);
    if (!vote) return null;
    const back = and(eq(paperReturns.voteId, vote.id), inArray(paperReturns.number, input.numbers));
    return {
      ...vote,
      back: await tx.$count(paperReturns, back),
      proxies: await findStandingProxies(tx, vote, input.numbers),
      unvisited: input.channel === 'visit' ? await findUnvisited(tx, vote.id, input.numbers) : [],
    };
  },
  authorize: mayLogReturns,
  decide({ input, loaded, by, now, newId }) {
    const { id: voteId, communityId, ref, heads, proxies } = loaded;
    const { channel, numbers } = input;
    if (loaded.mode !== 'roll-call') return fail('no_numbers');
    if (loaded.state !== 'announced' || now < loaded.opensAt) return fail('not_running');
    if (!takesPapers(loaded) || !loaded.channels.includes(channel)) return fail('not_a_channel');
    const found = numbers.flatMap((number) => heads.get(number) ?? []);
    if (found.length < numbers.length) return fail('unknown_number');
    if (loaded.back || found.some((head) => head.entries.length)) return fail('back_already');
    if (loaded.unvisited.length) return fail('not_visited');
    if (channel === 'hall' && proxies.some((p) => p.state === 'registered')) return fail('has_proxy');
    const used = new Set(proxies.filter((p) => p.state === 'used').map((p) => p.number));
    const refused = found.filter(
      ({ number, ballotChannel, isRefused }) =>
        !isRefused && (isOnScreen(ballotChannel) || (channel !== 'hall' && used.has(number))),
    );
    const overtaken = overtakeProxies(proxies, channel, now, ref);
    const stamp = { voteId, communityId, byId: by.personId, at: now };
    return ok({
      change: {
        back: numbers.map((number) => ({ ...stamp, number, channel })),
        refused: refused.map(({ number }) => ({ ...stamp, number })),
        count: { ...stamp, id: newId(), channel, act: 'returned' as const, amount: numbers.length },
        proxies: overtaken.rows,
        ref,
      },
      transitions: overtaken.transitions,
      tells: overtaken.tells,
      events: [
        { type: 'vote.returns-logged', subjectId: voteId, payload: { channel, numbers } },
        ...refused.map(({ number }) => ({ type: 'vote.paper-refused', subjectId: voteId, payload: { number } })),
        ...overtaken.events,
      ],
    });
  },
  async commit(tx, { back, refused, count, proxies, ref }) {
    await tx.insert(paperReturns).values(back);
    if (refused.length) await tx.insert(paperRefusals).values(refused);
    await tx.insert(paperCounts).values(count);
    await saveProxies(tx, proxies);
    return { ref };
  },
  says: {
    no_numbers: '只有记名表决的纸票有号；无记名的，收回按张数登记。',
    not_running: '表决开始以后、计票以前才登记收回的票。',
    not_a_channel: { field: 'channel', text: '这次表决没有这种票。' },
    unknown_number: { field: 'numbers', text: '有的号名册上没有，请检查。' },
    back_already: { field: 'numbers', text: '有的号已经登记过收回，或者已经录过，请对照着检查。' },
    not_visited: { field: 'numbers', text: '有的号没有登记上门。请先登记谁带流动票箱去、去了哪些号。' },
    has_proxy: {
      field: 'numbers',
      text: '有的号登记了委托。请先在委托登记里办：受托人到场领票，或者本人来投、委托作废。',
    },
  },
});
