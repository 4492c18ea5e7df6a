// Votes whose electors come by every channel: a roll-call vote under a rule that knows proxies, and a secret election.
import { asc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { castSecret } from '@/lib/votes/commands/cast-secret';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { makeBox } from '@/lib/votes/commands/make-box';
import { findVote } from '@/lib/votes/queries/vote';
import { passphrases } from './secret';
import { anAnnouncedVote, closes, done, draftFields, during, formOf, opens, person, type Village } from './votes';
import { as, monday } from './world';

const { electors, votes } = tables;
const everyChannel = ['online', 'kiosk', 'hall', 'paper', 'visit'];
const typed = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);
const tenDays = 864_000_000;
const later = (at: Date) => new Date(at.getTime() + tenDays);

const rollOf = (voteId: string) =>
  store.read.select().from(electors).where(eq(electors.voteId, voteId)).orderBy(asc(electors.number), asc(electors.id));

/** Members of the collective, each for one: the rule is not open to drafts, so it is put in place of another. */
export async function aRollCall(village: Village, over: Record<string, unknown> = {}) {
  const vote = await anAnnouncedVote(village, { rule: 'v-persons', channels: everyChannel, ...over });
  await store.transaction((tx) => tx.update(votes).set({ rule: 'rce-members' }).where(eq(votes.id, vote.id)));
  const on = { community: village.code, ref: vote.ref };
  const roll = await rollOf(vote.id);
  const of = (number: number) => roll.find((e) => e.number === number)!;
  const online = (number: number, choice = 'agree', at = during) =>
    castBallot.run(as(person(of(number).personId!), at), { ...on, number: `${number}`, choice, checked: 'yes' });
  return { vote, on, roll, of, online, at: during };
}

/** 村民委员会选举: secret, with the candidates named. */
export async function anElection(village: Village, candidates: string) {
  const { code, opener, clerk, supervisor } = village;
  const fields = draftFields({
    ...{ kind: 'election', rule: 'v-election', mode: 'secret', text: '依法选举。', channels: everyChannel },
    ...{ office1: '主任', seats1: '1', candidates1: candidates },
    ...{ office2: '委员', seats2: '2', candidates2: '赵某（示例）\n钱某（示例）\n孙某（示例）' },
    ...{ opensAt: typed(later(opens)), closesAt: typed(later(closes)) },
  });
  const { ref } = await done(draftVote, opener.actor, monday, { community: code, ...fields });
  await done(announceVote, opener.actor, monday, await formOf(code, ref));
  const vote = (await findVote(store.read, { community: code, ref }))!;
  const on = { community: code, ref };
  for (const [nth, who] of [clerk, supervisor].entries())
    await done(makeBox, who.actor, monday, {
      ...on,
      passwordOwn: passphrases[nth],
      passwordAgain: passphrases[nth],
    });
  const roll = await rollOf(vote.id);
  const of = (number: number) => roll.find((e) => e.number === number)!;
  const at = later(during);
  const online = (number: number, choice = '1') =>
    castSecret.run(as(person(of(number).personId!), at), {
      ...{ ...on, number: `${number}`, choice, choice2: '1', checked: 'yes' },
      ...drawCode({ voteId: vote.id, number }),
    });
  return { vote, on, roll, of, online, at };
}
