// What lists show, as a condition in SQL, beside what the policies say of each record.
import { isNull } from 'drizzle-orm';
import { store, tables } from '@/db';
import { findActor } from '@/lib/identity/actor';
import { maySee as maySeeIssue } from '@/lib/issues/policy';
import { visibleTo as issuesTo } from '@/lib/issues/queries/list';
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import { mayList as mayListCase } from '@/lib/mediation/policy';
import { visibleTo as casesTo } from '@/lib/mediation/queries/visible';
import { maySee as maySeeMeeting } from '@/lib/meetings/policy';
import { visibleTo as meetingsTo } from '@/lib/meetings/queries/list';
import { maySee as maySeeNotice } from '@/lib/notices/policy';
import { visibleTo as noticesTo } from '@/lib/notices/queries/list';
import { maySee as maySeeProposal } from '@/lib/proposals/policy';
import { visibleTo as proposalsTo } from '@/lib/proposals/queries/list';
import { maySee as maySeeVote } from '@/lib/votes/policy';
import { visibleTo as votesTo } from '@/lib/votes/queries/list';
import { holder } from './matrix';

const { accounts, communities, issues, mediationMediators, mediationParties, mediations, meetings } = tables;
const { notices, proposals, votes } = tables;

interface Kind {
  name: string;
  /** By id, whether the policy shows the record. */
  records: { id: string; shows: (actor: Actor) => boolean }[];
  listed: (actor: Actor) => Promise<{ id: string }[]>;
}
const { read } = store;

const kindOf = <Row extends { id: string }>(
  name: string,
  rows: Row[],
  shows: (actor: Actor, row: never) => { ok: boolean } | boolean,
  listed: Kind['listed'],
): Kind => ({
  name,
  listed,
  records: rows.map((row) => ({
    id: row.id,
    shows: (actor) => {
      const verdict = shows(actor, row as never);
      return typeof verdict === 'boolean' ? verdict : verdict.ok;
    },
  })),
});

async function allKinds(): Promise<Kind[]> {
  const parties = await read.select().from(mediationParties);
  const mediators = await read.select().from(mediationMediators).where(isNull(mediationMediators.endedAt));
  const cases = (await read.select().from(mediations)).map((c) => ({
    ...c,
    parties: parties.filter((p) => p.caseId === c.id),
    mediators: mediators.filter((m) => m.caseId === c.id),
  }));
  // Whom a notice concerns changes what is seen of it, not whether.
  const told = (await read.select().from(notices)).map((n) => ({ ...n, concerns: false }));
  return [
    kindOf('issues', await read.select().from(issues), maySeeIssue, (a) =>
      read.select({ id: issues.id }).from(issues).where(issuesTo(a)),
    ),
    kindOf('proposals', await read.select().from(proposals), maySeeProposal, (a) =>
      read.select({ id: proposals.id }).from(proposals).where(proposalsTo(a)),
    ),
    kindOf('meetings', await read.select().from(meetings), maySeeMeeting, (a) =>
      read.select({ id: meetings.id }).from(meetings).where(meetingsTo(a)),
    ),
    kindOf('votes', await read.select().from(votes), maySeeVote, (a) =>
      read.select({ id: votes.id }).from(votes).where(votesTo(a)),
    ),
    kindOf('notices', told, maySeeNotice, (a) => read.select({ id: notices.id }).from(notices).where(noticesTo(a))),
    kindOf('mediation', cases, mayListCase, (a) =>
      read.select({ id: mediations.id }).from(mediations).where(casesTo(read, a)),
    ),
  ];
}

/** A guest; somebody with each role in each community; everybody with an account, and everybody in a case. */
async function everybody(): Promise<Actor[]> {
  const places = await read.select({ id: communities.id }).from(communities);
  const holders = places.flatMap(({ id }) => roles.map((role) => holder(role, id)));
  const known = await read.select({ id: accounts.personId }).from(accounts);
  const inCases = await read.select({ id: mediationParties.personId }).from(mediationParties);
  const reporters = await read.selectDistinct({ id: issues.reporterId }).from(issues);
  const handlers = await read.selectDistinct({ id: issues.handlerId }).from(issues);
  const ids = new Set([...known, ...inCases, ...reporters, ...handlers].flatMap(({ id }) => id ?? []));
  const real: Actor[] = [];
  for (const id of ids) real.push(await findActor(read, id));
  return [guest, ...holders, ...real];
}

/** Where list and policy differ, in words, and how much was compared. */
export async function compareVisibility() {
  const differences: string[] = [];
  const actors = await everybody();
  const kinds = await allKinds();
  for (const { name, records, listed } of kinds)
    for (const actor of actors) {
      const ids = new Set((await listed(actor)).map(({ id }) => id));
      for (const { id, shows } of records)
        if (shows(actor) !== ids.has(id)) differences.push(`${name} ${id} for ${JSON.stringify(actor)}`);
    }
  return {
    differences,
    actors: actors.length,
    records: kinds.map(({ name, records }) => [name, records.length] as const),
  };
}
