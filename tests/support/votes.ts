// A village with households and the people who run a vote there; a vote brought to the state a test needs.
import { store, tables } from '@/db';
import { addDays, atHour, dayOf } from '@/lib/kernel/calendar/day';
import type { Command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { recordStudy } from '@/lib/votes/commands/record-study';
import { findVote } from '@/lib/votes/queries/vote';
import { aCommunity, aPerson, as, monday } from './world';

const { households, people } = tables;
const today = dayOf(monday);
export const opens = atHour(addDays(today, 11), '09:00');
export const during = atHour(addDays(today, 12), '10:00');
export const closes = atHour(addDays(today, 15), '18:00');
export const after = atHour(addDays(today, 15), '19:00');
const typed = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16);

export const person = (id: string): Actor => ({ kind: 'user', id, grants: [] });

/** `count` villager households, each with a representative. */
export async function aVillage({ code = 'ljg', count = 6 } = {}) {
  const { communityId } = await aCommunity({ code });
  const reps = Array.from({ length: count }, () => newId());
  const person = {
    ...{ communityId, standing: 'villager' as const, isPartyMember: false, isRepresentative: false },
    ...{ isCommitteeMember: false, isCollectiveMember: false, isCollectiveRep: false, lacksCapacity: false },
  };
  await store.transaction(async (tx) => {
    for (let from = 0; from < count; from += 500) {
      const part = reps.slice(from, from + 500).map((id, at) => ({ id, nth: from + at + 1 }));
      await tx.insert(people).values(
        part.map(({ id, nth }) => ({
          ...person,
          id,
          name: `张${nth}`,
          birthDay: '1970-01-01',
          createdAt: monday,
          version: 1,
        })),
      );
      await tx.insert(households).values(
        part.map(({ id, nth }) => ({
          id: newId(),
          communityId,
          code: `H${nth}`,
          kind: 'villager' as const,
          representativeId: id,
        })),
      );
    }
  });
  const [opener, clerk, supervisor, secretary] = [
    await aPerson(communityId, ['clerk']),
    await aPerson(communityId, ['clerk']),
    await aPerson(communityId, ['supervisor']),
    await aPerson(communityId, ['secretary']),
  ];
  return { communityId, code, reps, opener, clerk, supervisor, secretary };
}
export type Village = Awaited<ReturnType<typeof aVillage>>;

export const charterText =
  '为了大家的安全，约定如下：\n第一条　消防通道不停车、不堆物。\n第二条　电动车不进楼，电池不进户充电。';

export const draftFields = (over: Record<string, unknown> = {}) => ({
  title: '安全自治十条（示例）',
  rule: 'v-households',
  text: charterText,
  channels: ['online', 'hall', 'paper'],
  opensAt: typed(opens),
  closesAt: typed(closes),
  ...over,
});

/** The deed done, or a test that says which sentence it met. */
export async function done<Out>(command: Command<Out>, actor: Actor, at: Date, input: unknown): Promise<Out> {
  const outcome = await command.run(as(actor, at), input);
  if (!outcome.ok) throw new Error(`${command.name}: ${outcome.error.code} ${JSON.stringify(outcome.error.fields)}`);
  return outcome.value;
}

/** Address and version, as a form carries them. */
export async function formOf(community: string, ref: string) {
  const vote = await findVote(store.read, { community, ref });
  return { community, ref, version: vote!.version };
}

export async function anAnnouncedVote(village: Village, over: Record<string, unknown> = {}) {
  const { code, opener } = village;
  const { ref } = await done(draftVote, opener.actor, monday, { community: code, ...draftFields(over) });
  await done(recordStudy, opener.actor, monday, {
    ...(await formOf(code, ref)),
    studyDay: today,
    studyMinute: '第 7 号',
  });
  await done(announceVote, opener.actor, monday, await formOf(code, ref));
  return (await findVote(store.read, { community: code, ref }))!;
}
