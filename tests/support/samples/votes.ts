import { and, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { roles } from '@/lib/kernel/verdict';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countPapers } from '@/lib/votes/commands/count-papers';
import { countVote } from '@/lib/votes/commands/count-vote';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { enterPapers } from '@/lib/votes/commands/enter-papers';
import { publishVote } from '@/lib/votes/commands/publish-vote';
import { recordStudy } from '@/lib/votes/commands/record-study';
import { resolvePaper } from '@/lib/votes/commands/resolve-paper';
import { reviseVote } from '@/lib/votes/commands/revise-vote';
import { voidVote } from '@/lib/votes/commands/void-vote';
import { charterText } from '../votes';
import type { Samples, World } from './world';

/** Drafted thirteen days ago; it opened the day before yesterday. */
const begun = -13;
const draftOf = (w: World, closes: number, opens = -2) => ({
  ...{ title: '安全自治十条（示例）', rule: 'v-households', text: charterText, channels: ['online', 'hall', 'paper'] },
  ...{ opensAt: w.instant(opens), closesAt: w.instant(closes) },
});

async function aDraft(w: World, closes: number, over: object = {}, studied = true) {
  const { ref } = await w.run(draftVote, 'clerk', { ...draftOf(w, closes), ...over }, begun);
  const study = { studyDay: w.day(begun), studyMinute: '第 7 号' };
  if (studied) await w.run(recordStudy, 'clerk', { ...(await w.form('votes', ref)), ...study }, begun);
  return w.form('votes', ref);
}

/** Announced by another clerk than the one who counts and certifies. */
export async function announced(w: World, closes: number, over: object = {}) {
  const on = await aDraft(w, closes, over);
  await w.run(announceVote, w.second.clerk, on, begun);
  return w.form('votes', on.ref);
}

const { electors } = tables;
export const numberOf = async (voteId: string, personId: string) => {
  const mine = and(eq(electors.voteId, voteId), eq(electors.personId, personId));
  const [elector] = await store.read.select().from(electors).where(mine);
  return String(elector!.number);
};

/** Everybody agreed while it was open; closed since yesterday. */
async function voted(w: World, over: object = {}) {
  const on = await announced(w, -1, over);
  for (const role of roles) {
    const number = await numberOf(on.id, w.here[role].id);
    await w.run(castBallot, role, { ref: on.ref, number, choice: 'agree', checked: 'yes' }, -1.5);
  }
  return on;
}
async function counted(w: World, over: object = {}) {
  const { ref } = await voted(w, over);
  await w.run(countVote, 'clerk', await w.form('votes', ref));
  return w.form('votes', ref);
}
async function certified(w: World, over: object = {}) {
  const { ref } = await counted(w, over);
  for (const by of ['clerk', 'supervisor'] as const) await w.run(certifyVote, by, await w.form('votes', ref));
  return w.form('votes', ref);
}
export const aCertifiedVote = (w: World) => certified(w);
export const aCertifiedVoteOf = (w: World, proposal: string) => certified(w, { proposal });

export const address = ({ community, ref }: { community: string; ref: string }) => ({ community, ref });
const asks = 'a vote that the committee of owners runs';

export const votes: Samples = {
  'vote.draft': async (w) => ({
    command: draftVote,
    by: 'clerk',
    asks,
    input: { community: w.code, ...draftOf(w, 20, 14) },
  }),
  'vote.revise': async (w) => ({
    command: reviseVote,
    by: 'clerk',
    asks,
    input: { ...(await aDraft(w, 9)), ...draftOf(w, 20, 14) },
  }),
  'vote.record-study': async (w) => ({
    command: recordStudy,
    by: 'secretary',
    input: { ...(await aDraft(w, 9, {}, false)), studyDay: w.day(-1), studyMinute: '第 7 号' },
  }),
  'vote.announce': async (w) => {
    const { ref } = await aDraft(w, 9);
    await w.run(reviseVote, 'clerk', { ...(await w.form('votes', ref)), ...draftOf(w, 20, 14) });
    return { command: announceVote, by: 'clerk', asks, input: await w.form('votes', ref) };
  },
  'vote.cast-ballot': async (w) => {
    const on = await announced(w, 3);
    const numbers = new Map<string, string>();
    for (const role of roles) numbers.set(w.here[role].id, await numberOf(on.id, w.here[role].id));
    return {
      command: castBallot,
      by: 'resident',
      input: (who) => ({ ...address(on), number: numbers.get(who.id) ?? '1', choice: 'agree', checked: 'yes' }),
    };
  },
  'vote.count-papers': async (w) => ({
    command: countPapers,
    by: 'supervisor',
    input: { ...address(await announced(w, 3)), channel: 'hall', act: 'issued', amount: '3' },
  }),
  'vote.enter-papers': async (w) => ({
    command: enterPapers,
    by: 'supervisor',
    input: { ...address(await announced(w, 3)), channel: 'hall', number: ['1', '2'], choice: ['agree', 'oppose'] },
  }),
  'vote.resolve-paper': async (w) => {
    const on = address(await announced(w, 3));
    const read = (who: typeof w.neighbour, choice: string) =>
      w.run(enterPapers, who, { ...on, channel: 'hall', number: ['1'], choice: [choice] });
    await read(w.second.clerk, 'agree');
    await read(w.second.supervisor, 'oppose');
    const input = { ...on, channel: 'hall', number: '1', choice: 'agree' };
    return { command: resolvePaper, by: 'supervisor', input };
  },
  'vote.count': async (w) => ({ command: countVote, by: 'supervisor', input: await voted(w) }),
  'vote.certify': async (w) => ({ command: certifyVote, by: 'secretary', input: await counted(w) }),
  'vote.publish': async (w) => ({ command: publishVote, by: 'clerk', asks, input: await certified(w) }),
  'vote.void': async (w) => ({
    command: voidVote,
    by: 'secretary',
    input: { ...(await announced(w, 3)), ground: '名册有错。' },
  }),
};
