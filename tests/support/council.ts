// A council that meets, for the tests of topics and meetings: people, and deeds on the record as it is now.
import { store } from '@/db';
import type { Command, Outcome } from '@/lib/kernel/command';
import type { Actor } from '@/lib/kernel/verdict';
import { announceMeeting } from '@/lib/meetings/commands/announce-meeting';
import { decideItem } from '@/lib/meetings/commands/decide-item';
import { openMeeting } from '@/lib/meetings/commands/open-meeting';
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting';
import { signIn } from '@/lib/meetings/commands/sign-in';
import { findItems, findMeeting } from '@/lib/meetings/queries/meeting';
import { admitProposal } from '@/lib/proposals/commands/admit-proposal';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { aCommunity, aPerson, as, monday } from './world';

type Ref = { ref: string };
export const later = (days: number, hours = 0) => new Date(monday.getTime() + days * 86_400_000 + hours * 3_600_000);
/** Monday a week on, 15:00: the meeting of the tests. */
export const meetingTime = later(7, 6);

export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
};

export const topic = {
  title: '楼道堆物怎么管',
  what: '六号楼一层楼道长期堆放旧家具，消防通道堵了半边。',
  wish: '立一份大家都守的约定，清一次、管长久。',
  concerns: '六号楼各户、物业',
  signed: 'on',
};

export async function aCouncil({ code = 'ljg', members = 3 } = {}) {
  const { communityId } = await aCommunity({ code });
  const one = (role: Parameters<typeof aPerson>[1]) => aPerson(communityId, role);
  const clerk = await one(['clerk']);
  const author = await one(['resident']);
  const neighbour = await one(['resident']);
  const supervisor = await one(['supervisor']);
  const worker = await one(['handler']);
  const council: Awaited<ReturnType<typeof one>>[] = [];
  for (let i = 0; i < members; i++) council.push(await one(['council']));
  const chair = council[0]!;

  const onTopic = async (command: Command<Ref>, actor: Actor, ref: string, input: object = {}, at = monday) => {
    const version = String((await findProposal(store.read, { community: code, ref }))!.version);
    return command.run(as(actor, at), { community: code, ref, version, ...input });
  };
  const atMeeting = async (command: Command<Ref>, actor: Actor, ref: string, input: object = {}, at = monday) => {
    const version = String((await findMeeting(store.read, { community: code, ref }))!.version);
    return command.run(as(actor, at), { community: code, ref, version, ...input });
  };
  const submitted = async (more: object = {}) =>
    must(await submitProposal.run(as(author.actor), { community: code, ...topic, ...more })).ref;
  const admitted = async () => {
    const ref = await submitted();
    must(await onTopic(admitProposal, clerk.actor, ref, { matter: 'shield', commentUntil: '2026-11-28' }));
    return ref;
  };
  const scheduled = async (proposals: string[]) => {
    const startsAt = '2026-11-30T15:00';
    const form = {
      community: code,
      title: '十一月议事会',
      place: '党群服务中心',
      startsAt,
      chairId: chair.id,
      proposals,
    };
    return must(await scheduleMeeting.run(as(clerk.actor), form)).ref;
  };
  const announced = async (proposals: string[]) => {
    const ref = await scheduled(proposals);
    must(await atMeeting(announceMeeting, clerk.actor, ref));
    return ref;
  };
  /** Open, with so many members signed in. */
  const open = async (proposals: string[], present = members) => {
    const ref = await announced(proposals);
    must(await atMeeting(openMeeting, clerk.actor, ref, {}, meetingTime));
    for (const member of council.slice(0, present))
      must(await signIn.run(as(member.actor, meetingTime), { community: code, ref }));
    return ref;
  };
  const items = async (ref: string) =>
    findItems(store.read, (await findMeeting(store.read, { community: code, ref }))!.id);
  const decide = async (meeting: string, position: number, input: object) =>
    atMeeting(
      decideItem,
      clerk.actor,
      meeting,
      {
        ...{ item: (await items(meeting))[position]!.id, route: 'execute', text: '下月起每周清一次。' },
        ...{ forCount: '3', againstCount: '0', abstainCount: '0', secondCounterId: council[1]!.id },
        ...input,
      },
      meetingTime,
    );
  /** A topic that the council has decided on. */
  const decided = async (route: 'execute' | 'refer' | 'continue' | 'decline') => {
    const ref = await admitted();
    must(await decide(await open([ref]), 0, { route }));
    return ref;
  };
  const people = { clerk, author, neighbour, supervisor, worker, council, chair };
  return {
    ...people,
    communityId,
    code,
    onTopic,
    atMeeting,
    submitted,
    admitted,
    scheduled,
    announced,
    open,
    items,
    decide,
    decided,
  };
}
