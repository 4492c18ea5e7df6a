// A topic from its submission to the council's decision, and the meeting in which it was made.
import { and, eq, isNull } from 'drizzle-orm';
import { tables } from '@/db';
import type { Role } from '@/lib/kernel/verdict';
import { announceMeeting } from '@/lib/meetings/commands/announce-meeting';
import { approveMinutes } from '@/lib/meetings/commands/approve-minutes';
import { closeMeeting } from '@/lib/meetings/commands/close-meeting';
import { decideItem } from '@/lib/meetings/commands/decide-item';
import { openMeeting } from '@/lib/meetings/commands/open-meeting';
import { recordStatement } from '@/lib/meetings/commands/record-statement';
import { scheduleMeeting } from '@/lib/meetings/commands/schedule-meeting';
import { signInMembers } from '@/lib/meetings/commands/sign-in-members';
import { writeMinutes } from '@/lib/meetings/commands/write-minutes';
import { findItems, findMeeting, findSeats } from '@/lib/meetings/queries/meeting';
import { addTask } from '@/lib/proposals/commands/add-task';
import { admitProposal } from '@/lib/proposals/commands/admit-proposal';
import { commentProposal } from '@/lib/proposals/commands/comment-proposal';
import { reportProgress } from '@/lib/proposals/commands/report-progress';
import { submitProposal } from '@/lib/proposals/commands/submit-proposal';
import { findProposal } from '@/lib/proposals/queries/proposal';
import { findTasks } from '@/lib/proposals/queries/tasks';
import type { Person, Stage } from './stage';

export interface Topic {
  community: string;
  author: Person;
  clerk: Person;
  issue?: string;
  title: string;
  what: string;
  wish: string;
  concerns: string;
  matter: string;
  /** Days before today. */
  ago: number;
  /** Days for opinions. */
  commentDays?: number;
}

/** Submitted, admitted, open for opinions. */
export async function playTopic(stage: Stage, topic: Topic): Promise<string> {
  const { community, author, clerk, issue, title, what, wish, concerns, matter, ago, commentDays = 7 } = topic;
  const typed = { community, title, what, wish, concerns, signed: 'on', ...(issue ? { issue } : {}) };
  const { ref } = await stage.run(submitProposal, author, stage.at(-ago, '10:00'), typed);
  const form = await stage.form('proposals', community, ref);
  const commentUntil = stage.day(1 - ago + commentDays);
  await stage.run(admitProposal, clerk, stage.at(1 - ago, '09:30'), { ...form, matter, commentUntil });
  return ref;
}

export const say = (stage: Stage, who: Person, at: Date, community: string, ref: string, stance: string, text = '') =>
  stage.run(commentProposal, who, at, { community, ref, stance, text });

interface Meeting {
  community: string;
  clerk: Person;
  title: string;
  place: string;
  /** Days before today on which it is held, 15:00. */
  ago: number;
  proposals: string[];
  decisions: { route: string; text: string; against: number; words: string[] }[];
  minutes: string;
}

/** The people who hold a role here now. */
export async function findHolders(stage: Stage, community: string, role: Role): Promise<Person[]> {
  const { communities, grants, people } = tables;
  const rows = await stage.store.read
    .select({ id: people.id, name: people.name })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .innerJoin(communities, eq(communities.id, grants.communityId))
    .where(and(eq(communities.code, community), eq(grants.role, role), isNull(grants.endedAt)))
    .orderBy(people.name, people.id);
  return Promise.all(rows.map((r) => stage.person(r.id)));
}

/** Announced three days ahead, held with all but three members, decided, minutes approved by the chair. */
export async function playMeeting(stage: Stage, m: Meeting): Promise<string> {
  const { community, clerk, title, place, ago, proposals } = m;
  const council = await findHolders(stage, community, 'council');
  const chair = council[0]!;
  const startsAt = `${stage.day(-ago)}T15:00`;
  const at = (clock: string) => stage.at(-ago, clock);
  const typed = { community, title, place, startsAt, chairId: chair.id, proposals };
  const { ref } = await stage.run(scheduleMeeting, clerk, stage.at(-ago - 4), typed);
  const form = () => stage.form('meetings', community, ref);
  await stage.run(announceMeeting, clerk, stage.at(-ago - 3), await form());
  await stage.run(openMeeting, clerk, at('15:00'), await form());
  const { id } = (await findMeeting(stage.store.read, { community, ref }))!;
  const seats = await findSeats(stage.store.read, id);
  const present = seats.slice(0, Math.max(seats.length - 3, 1));
  await stage.run(signInMembers, clerk, at('15:05'), { community, ref, seats: present.map((s) => s.id) });
  for (const [i, item] of (await findItems(stage.store.read, id)).entries()) {
    const { route, text, against, words } = m.decisions[i]!;
    for (const [n, said] of words.entries()) {
      const speech = { kind: 'speech', stance: n % 2 ? 'against' : 'for', text: said };
      const speakerId = present[n % present.length]!.personId;
      await stage.run(recordStatement, clerk, at(`15:${20 + n}`), {
        community,
        ref,
        item: item.id,
        speakerId,
        ...speech,
      });
    }
    const counts = { forCount: `${present.length - against}`, againstCount: `${against}`, abstainCount: '0' };
    const decision = { item: item.id, route, text, ...counts, secondCounterId: present[1]!.personId };
    await stage.run(decideItem, clerk, at('16:30'), { ...(await form()), ...decision });
  }
  await stage.run(closeMeeting, clerk, at('17:00'), await form());
  await stage.run(writeMinutes, clerk, stage.at(-ago + 1), { ...(await form()), text: m.minutes });
  await stage.run(approveMinutes, chair, stage.at(-ago + 2), await form());
  return ref;
}

export interface TaskStory {
  title: string;
  office: string;
  amount: number;
  unit: string;
  text?: string;
  /** Days from today. */
  due: number;
  done: number;
  report: string;
}

interface TaskRound {
  community: string;
  clerk: Person;
  worker: Person;
  proposal: string;
  /** Days from today. */
  handedOut: number;
  reported: number;
}

/** What the council decided to do, handed out and reported on. */
export async function playTasks(
  stage: Stage,
  { community, clerk, worker, proposal, handedOut, reported }: TaskRound,
  stories: readonly TaskStory[],
) {
  for (const { title, text = `${title}，办好一处登记一处。`, office, amount, unit, due } of stories)
    await stage.run(addTask, clerk, stage.at(handedOut, '10:00'), {
      ...(await stage.form('proposals', community, proposal)),
      ...{ title, text, office, assigneeId: worker.id },
      ...{ dueOn: stage.day(due), amount: `${amount}`, unit },
    });
  const { id } = (await findProposal(stage.store.read, { community, ref: proposal }))!;
  for (const task of await findTasks(stage.store.read, id)) {
    const story = stories.find((s) => s.title === task.title);
    if (!story) continue;
    const { id: taskId, version } = task;
    const report = { community, ref: proposal, task: taskId, version, doneAmount: `${story.done}`, text: story.report };
    await stage.run(reportProgress, worker, stage.at(reported, '17:00'), report);
  }
}
