// Bodies whose members the register marks: representatives, the committee, the collective.
import { and, eq, or } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { adultOn, onePerson, type Scope } from './elector-source';

const { people } = tables;

/** Those who elect, where representatives do: nobody of the committee by being in it. */
export async function findRepresentatives(read: Reader, { communityId }: Pick<Scope, 'communityId'>) {
  const rows = await read
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.communityId, communityId), eq(people.isRepresentative, true)))
    .orderBy(people.id);
  return rows.map(({ id }) => onePerson(id, '代表'));
}

const inBody = or(eq(people.isRepresentative, true), eq(people.isCommitteeMember, true));

// RC 28, VC 29: the meeting is made of the committee and the representatives. Who is both stands in it once.
export async function findRepresentativeBody(read: Reader, { communityId }: Scope) {
  const rows = await read
    .select({ id: people.id, isCommitteeMember: people.isCommitteeMember })
    .from(people)
    .where(and(eq(people.communityId, communityId), inBody))
    .orderBy(people.id);
  return rows.map(({ id, isCommitteeMember }) => onePerson(id, isCommitteeMember ? '委员' : '代表'));
}

/** Who the meeting is made of, for what the law asks of that. */
export async function findBodyMakeUp(read: Reader, communityId: string) {
  const rows = await read
    .select({ isCommitteeMember: people.isCommitteeMember, gender: people.gender })
    .from(people)
    .where(and(eq(people.communityId, communityId), inBody));
  const representatives = rows.filter((row) => !row.isCommitteeMember);
  return {
    all: rows.length,
    representatives: representatives.length,
    women: representatives.filter((row) => row.gender === 'female').length,
  };
}

/**
 * RCE 27: members with full capacity. At eighteen, unless a court found otherwise; that sixteen is enough for whoever lives
 * by own work (民法典 18) is not known to the register, and is put right by a challenge of the roll.
 */
export async function findCollective(read: Reader, { communityId, day }: Scope, who: 'members' | 'representatives') {
  const isIn =
    who === 'members'
      ? and(eq(people.isCollectiveMember, true), eq(people.lacksCapacity, false), adultOn(day))
      : eq(people.isCollectiveRep, true);
  const rows = await read
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.communityId, communityId), isIn))
    .orderBy(people.id);
  return rows.map(({ id }) => onePerson(id, who === 'members' ? '成员' : '成员代表'));
}
