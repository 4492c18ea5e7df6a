// Both sides as they were typed for them, and as the roster knows them: a registration and what a clerk hands over.
import type { ReadTx } from '@/db';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Link } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { findOverseers } from '../queries/bound-staff';
import { findRosterPerson } from '../queries/people';
import { isSamePerson, namedIn, openCase, partyOf, type Story } from './open-case';

interface Typed {
  applicantName: string;
  applicantPhone: string | null;
  applicantAddress: string | null;
  respondentName: string;
  respondentPhone: string | null;
  respondentAddress: string | null;
}

export async function findTwoSides(tx: ReadTx, communityId: string, typed: Typed) {
  const applicant = await findRosterPerson(tx, communityId, typed.applicantName, typed.applicantPhone);
  const respondent = await findRosterPerson(tx, communityId, typed.respondentName, typed.respondentPhone);
  const overseers = await findOverseers(tx, communityId, namedIn(typed, applicant, respondent));
  return { communityId, applicant, respondent, overseers };
}

type TwoSides = Awaited<ReturnType<typeof findTwoSides>>;

export function twoSidesOf(t: Typed, found: TwoSides, now: Date) {
  const a = { name: t.applicantName, phone: t.applicantPhone, address: t.applicantAddress };
  const r = { name: t.respondentName, phone: t.respondentPhone, address: t.respondentAddress };
  const { communityId, overseers } = found;
  return {
    ...{ communityId, overseers },
    applicant: partyOf(found.applicant, a, now),
    respondent: partyOf(found.respondent, r, now),
  };
}

/** What a clerk hands over out of another record, which goes on as before. */
export function openFrom(
  args: DecideArgs<Typed & Story, TwoSides, { personId: string }>,
  source: 'issue' | 'topic',
  from: Link['from'],
) {
  const { input, loaded, by, now } = args;
  const sides = twoSidesOf(input, loaded, now);
  if (isSamePerson(sides.applicant, sides.respondent)) return fail('same_person');
  const link = (id: string): Link => ({ from, to: { kind: 'mediation', id } });
  return ok(openCase(args, { ...sides, source, registeredById: null, typedById: by.personId, link }));
}
