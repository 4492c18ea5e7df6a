// How one issue is acted, from its report to as far as the story goes.
import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { closeIssue } from '@/lib/issues/commands/close-issue';
import { dispatchIssue } from '@/lib/issues/commands/dispatch-issue';
import { handleIssue } from '@/lib/issues/commands/handle-issue';
import { noteIssue } from '@/lib/issues/commands/note-issue';
import { rateIssue } from '@/lib/issues/commands/rate-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { verifyIssue } from '@/lib/issues/commands/verify-issue';
import type { Command } from '@/lib/kernel/command';
import type { Person, Stage } from './stage';

export interface Cast {
  community: string;
  reporter: Person;
  clerk: Person;
  worker: Person;
  checker: Person;
}

export interface Story {
  title: string;
  text: string;
  place: string;
  category: string;
  matter: string;
  /** Days before today on which it was reported. */
  ago: number;
  visits?: readonly string[];
  /** How far it has come. */
  until: 'reported' | 'accepted' | 'dispatched' | 'handled' | 'verified' | 'closed';
  outcome?: readonly [outcome: string, words: string];
  rating?: string;
  /** Days from report to the promised day. */
  days?: number;
}

const order = ['reported', 'accepted', 'dispatched', 'handled', 'verified', 'closed'];

/** Acts one issue and gives its ref. */
export async function playIssue(stage: Stage, cast: Cast, story: Story): Promise<string> {
  const { community, reporter, clerk, worker, checker } = cast;
  let hour = 0;
  let version = 0;
  const { title, text, place, category, ago, visits = [], until, days = 7 } = story;
  const at = (after: number) => new Date(stage.at(after - ago).getTime() + hour++ * 600_000);
  const { ref } = await stage.run(reportIssue, reporter, at(0), { community, title, text, place, category });
  const step = (command: Command, who: Person, after: number, input: object) =>
    stage.run(command, who, at(after), { community, ref, version: ++version, ...input });
  const reaches = (state: string) => order.indexOf(until) >= order.indexOf(state);
  if (reaches('accepted')) await step(acceptIssue, clerk, 0, { title, matter: story.matter });
  if (reaches('dispatched'))
    await step(dispatchIssue, clerk, 0, { handlerId: worker.id, dueOn: stage.day(days - ago) });
  for (const [i, words] of visits.entries())
    await step(noteIssue, worker, Math.min(ago, 1 + Math.floor((i * days * 0.8) / visits.length)), { text: words });
  if (reaches('handled')) await step(handleIssue, worker, Math.min(ago, days - 1), { text: '已经办完，请到现场看。' });
  if (reaches('verified'))
    await step(verifyIssue, checker, Math.min(ago, days), { passed: 'yes', text: '现场看过，跟说的一样。' });
  if (reaches('closed')) {
    const [outcome, words] = story.outcome ?? ['resolved', '已经解决。'];
    await step(closeIssue, clerk, Math.min(ago, days), { outcome, text: words });
    if (story.rating) await step(rateIssue, reporter, Math.min(ago, days + 1), { rating: story.rating });
  }
  return ref;
}

/** What grew into a topic, a case or a notice is closed here with a word on where it went on. */
export const passOn = async (stage: Stage, clerk: Person, when: Date, community: string, ref: string, text: string) =>
  stage.run(closeIssue, clerk, when, { ...(await stage.form('issues', community, ref)), outcome: 'elsewhere', text });
