import canonicalize from 'canonicalize';
import { and, asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { defineQuery } from '@/lib/kernel/query';
import { sign, signingKey } from '@/lib/kernel/signing';
import { fullRecord, type ProxyLine, type RollLine } from '../documents/full-record';
import { mayOpenFullRecord } from '../policy/files';
import { findVote } from './vote';

const { ballots, electors, people, voteAttendance, voteCertifications, voteMarks, voteProxies, voteRecords } = tables;

/** As many rows as the roll has. A ballot is told by its salt only, a mark of a secret vote by its channel only. */
export async function findNamedRoll(read: Reader, voteId: string): Promise<RollLine[]> {
  const rows = await read
    .select({
      elector: electors.id,
      number: electors.number,
      tally: electors.tally,
      unit: electors.unitKey,
      label: electors.label,
      name: people.name,
      person: electors.personId,
      owner: electors.ownerKey,
      area: electors.area,
      cast: ballots.channel,
      marked: voteMarks.channel,
      attended: voteAttendance.voteId,
      salt: ballots.salt,
    })
    .from(electors)
    .leftJoin(people, eq(people.id, electors.personId))
    .leftJoin(ballots, eq(ballots.electorId, electors.id))
    .leftJoin(voteMarks, eq(voteMarks.electorId, electors.id))
    .leftJoin(voteAttendance, eq(voteAttendance.electorId, electors.id))
    .where(eq(electors.voteId, voteId))
    .orderBy(asc(electors.number), asc(electors.unitKey));
  return rows.map(({ cast, marked, attended, ...row }) => ({
    ...row,
    channel: cast ?? marked ?? (attended ? 'hall' : null),
  }));
}

export const findProxyLines = (read: Reader, voteId: string): Promise<ProxyLine[]> =>
  read
    .select({
      number: voteProxies.number,
      holder: people.name,
      writtenOn: voteProxies.writtenOn,
      state: voteProxies.state,
      ground: voteProxies.ground,
    })
    .from(voteProxies)
    .leftJoin(people, eq(people.id, voteProxies.holderId))
    .where(eq(voteProxies.voteId, voteId))
    .orderBy(asc(voteProxies.number), asc(voteProxies.registeredAt));

export const findCertifiers = async (read: Reader, voteId: string) =>
  (
    await read
      .select({ id: voteCertifications.personId })
      .from(voteCertifications)
      .where(eq(voteCertifications.voteId, voteId))
  ).map(({ id }) => id);

/** The RFC 8785 bytes, signed now; each one that is made stands in the access log. */
export const showFullRecord = defineQuery({
  name: 'vote.show-full-record',
  async load(read, at: { community: string; ref: string }, { actor }) {
    const vote = await findVote(read, at);
    if (!vote?.certifiedAt || !vote.rollSalt) return null;
    const certifierIds = await findCertifiers(read, vote.id);
    const isElector =
      actor.kind === 'user' &&
      (await read.$count(
        electors,
        and(eq(electors.voteId, vote.id), eq(electors.tally, 'statutory'), eq(electors.personId, actor.id)),
      )) > 0;
    const facts = { ...vote, certifierIds, isElector, rollSalt: vote.rollSalt };
    // Names are not even read for those who may not see them.
    if (!mayOpenFullRecord(actor, facts).ok) return { ...facts, record: '', roll: [], proxies: [] };
    const [kept] = await read.select().from(voteRecords).where(eq(voteRecords.voteId, vote.id));
    if (!kept) return null;
    const [roll, proxies] = await Promise.all([findNamedRoll(read, vote.id), findProxyLines(read, vote.id)]);
    return { ...facts, record: kept.record, roll, proxies };
  },
  authorize: mayOpenFullRecord,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '完整记录' }),
  present({ loaded, now }) {
    const unsigned = { ...fullRecord(loaded, now), publicKey: signingKey().publicKey };
    return canonicalize({ ...unsigned, signature: sign(canonicalize(unsigned)!).signature })!;
  },
});
