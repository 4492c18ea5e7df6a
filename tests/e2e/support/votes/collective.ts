// 农村集体经济组织成员大会: the one assembly of a village whose law knows written proxies.
import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { demoPhones } from '@/seeds/demo/phones';
import { type Address, announce, enterOnPaper, findRoll } from '@/seeds/demo/play-vote';
import type { Stage } from '@/seeds/demo/stage';
import { findOthers } from '../stage';

const { householdMembers, households, people } = tables;
const community = 'ljg';

/** Announced tomorrow, open from the twelfth to the fourteenth day. */
export async function collectiveIsAsked(stage: Stage, title: string): Promise<Address> {
  const ref = await announce(stage, await stage.who(demoPhones.ljgClerk), {
    ...{ community, title, rule: 'rce-members', text: `${title}，钱从村集体收入里出。` },
    channels: ['online', 'kiosk', 'hall', 'paper', 'visit'],
    ...{ drafted: 1, announced: 1, opens: 12, closes: 14 },
  });
  return { community, ref };
}

/** The members of this household, with their numbers on the roll. */
export async function findHousehold(stage: Stage, { ref }: Address, code: string) {
  const roll = await findRoll(stage, community, ref);
  const members = await stage.store.read
    .select({ id: people.id, name: people.name })
    .from(householdMembers)
    .innerJoin(people, eq(people.id, householdMembers.personId))
    .innerJoin(households, eq(households.id, householdMembers.householdId))
    .where(eq(households.code, code));
  return roll.flatMap(({ number, personId }) => {
    const member = members.find(({ id }) => id === personId);
    return member ? { number: String(number), name: member.name } : [];
  });
}

/** So many of those without a part agree on paper, on the day so many days from now. */
export async function othersAgreeOnPaper(stage: Stage, vote: Address, numbers: readonly string[], days: number) {
  const roll = (await findOthers(stage, vote)).filter(({ number }) => !numbers.includes(String(number)));
  const readers = [await stage.who(demoPhones.ljgClerk), await stage.who(demoPhones.ljgSecretary)] as const;
  const read = { channel: 'paper' as const, issued: roll.length, roll, choose: () => 'agree' };
  await enterOnPaper(stage, stage.at(days, '16:00'), vote, { ...read, readers: [...readers] });
  return roll.length;
}
