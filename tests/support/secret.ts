// A secret vote with its two keys, and electors who cast.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { castSecret } from '@/lib/votes/commands/cast-secret';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { makeBox } from '@/lib/votes/commands/make-box';
import { anAnnouncedVote, done, during, person, type Village } from './votes';
import { as, monday } from './world';

export const passphrases = ['第一个人自己记的口令', '第二个人自己记的口令'] as const;
export const bothPassphrases = { passwordFirst: passphrases[0], passwordSecond: passphrases[1] };

export async function aSecretVote(village: Village, over: Record<string, unknown> = {}) {
  const vote = await anAnnouncedVote(village, { mode: 'secret', ...over });
  const at = { community: village.code, ref: vote.ref };
  for (const [nth, who] of [village.clerk, village.supervisor].entries())
    await done(makeBox, who.actor, monday, {
      ...at,
      passwordOwn: passphrases[nth],
      passwordAgain: passphrases[nth],
    });
  const roll = await store.read.select().from(tables.electors).where(eq(tables.electors.voteId, vote.id));
  /** As the page of the ballot makes it. */
  const formOf = (number: number, choice: string) => ({
    ...at,
    number: String(number),
    choice,
    checked: 'yes',
    ...drawCode({ voteId: vote.id, number }),
  });
  const cast = (number: number, choice: string, form = formOf(number, choice), key?: string) => {
    const elector = roll.find((e) => e.number === number)!;
    const context = as(person(elector.personId!), during);
    return castSecret.run(key ? { ...context, key } : context, form);
  };
  return { vote, at, roll, formOf, cast };
}
