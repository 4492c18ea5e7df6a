// A vote from its draft to its result, on the roll as the registers have it.
import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import type { Actor } from '@/lib/kernel/verdict';
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { castBallot } from '@/lib/votes/commands/cast-ballot';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countPapers } from '@/lib/votes/commands/count-papers';
import { countVote } from '@/lib/votes/commands/count-vote';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { enterPapers } from '@/lib/votes/commands/enter-papers';
import { publishVote } from '@/lib/votes/commands/publish-vote';
import { recordStudy } from '@/lib/votes/commands/record-study';
import { findVote } from '@/lib/votes/queries/vote';
import { seededRandom } from './random';
import type { Person, Stage } from './stage';

const { electors } = tables;

export interface VotePlan {
  community: string;
  proposal?: string;
  title: string;
  rule: string;
  estateId?: string;
  text: string;
  /** Lists to choose from. */
  kind?: 'options';
  mode?: 'secret';
  options?: string;
  max?: string;
  asksTenants?: boolean;
  channels: string[];
  /** Days from today: drafted, announced, opened 09:00, closed 18:00. */
  drafted: number;
  announced: number;
  opens: number;
  closes: number;
  /** Minute number of the party's study, where the rule asks for one. */
  study?: string;
}

/** Drafted, studied and announced; gives the ref. */
export async function announce(stage: Stage, clerk: Person, plan: VotePlan): Promise<string> {
  const { community, drafted, announced, opens, closes, study, asksTenants, ...rest } = plan;
  const { ref } = await stage.run(draftVote, clerk, stage.at(drafted, '10:00'), {
    ...rest,
    community,
    opensAt: `${stage.day(opens)}T09:00`,
    closesAt: `${stage.day(closes)}T18:00`,
    ...(asksTenants ? { asksTenants: 'on' } : {}),
  });
  const form = () => stage.form('votes', community, ref);
  if (study)
    await stage.run(recordStudy, clerk, stage.at(announced, '09:00'), {
      ...(await form()),
      studyDay: stage.day(drafted),
      studyMinute: study,
    });
  await stage.run(announceVote, clerk, stage.at(announced, '10:00'), await form());
  return ref;
}

export type Elector = Awaited<ReturnType<typeof findRoll>>[number];
export async function findRoll(stage: Stage, community: string, ref: string) {
  const { id } = (await findVote(stage.store.read, { community, ref }))!;
  return stage.store.read.select().from(electors).where(eq(electors.voteId, id)).orderBy(asc(electors.number));
}

/** So many of a hundred agree, so many are against; the others abstain. Always the same for the same number. */
export const chooser = (seed: number, agree: number, oppose: number) => {
  const random = seededRandom(seed);
  return () => {
    const n = random() * 100;
    return n < agree ? 'agree' : n < agree + oppose ? 'oppose' : 'abstain';
  };
};

/** Each elector online, one after the other within the opening hours of one day. */
export async function castOnline(
  stage: Stage,
  at: Date,
  address: Address,
  roll: Elector[],
  choose: () => string | string[],
) {
  const casts = roll.map((elector, i) => {
    const voter: Actor = { kind: 'user', id: elector.personId!, grants: [] };
    const input = { ...address, number: `${elector.number}`, choice: choose(), checked: 'yes' };
    return { voter, input, when: new Date(at.getTime() + i * 40_000) };
  });
  for (let from = 0; from < casts.length; from += 16)
    await Promise.all(casts.slice(from, from + 16).map((c) => stage.run(castBallot, c.voter, c.when, c.input)));
}

export interface Address {
  community: string;
  ref: string;
}

interface Papers {
  channel: 'hall' | 'paper';
  issued: number;
  roll: Elector[];
  choose: () => string;
  readers: [Person, Person];
}

/** Handed out, taken back, and read by two people independently. */
export async function enterOnPaper(stage: Stage, at: Date, address: Address, papers: Papers) {
  const { channel, issued, roll, choose, readers } = papers;
  const count = (act: string, amount: number) =>
    stage.run(countPapers, readers[0], at, { ...address, channel, act, amount: `${amount}` });
  await count('issued', issued);
  await count('returned', roll.length);
  const lines = roll.map((e) => [`${e.number}`, choose()] as const);
  for (let from = 0; from < lines.length; from += 200) {
    const page = lines.slice(from, from + 200);
    const input = { ...address, channel, number: page.map(([n]) => n), choice: page.map(([, c]) => c) };
    for (const reader of readers) await stage.run(enterPapers, reader, at, input);
  }
}

/** Counted, certified by two who did not open it, published. */
export async function finish(stage: Stage, day: number, address: Address, clerk: Person, signers: [Person, Person]) {
  const form = () => stage.form('votes', address.community, address.ref);
  await stage.run(countVote, signers[0], stage.at(day, '09:30'), await form());
  for (const signer of signers) await stage.run(certifyVote, signer, stage.at(day, '10:30'), await form());
  await stage.run(publishVote, clerk, stage.at(day, '15:00'), await form());
}
