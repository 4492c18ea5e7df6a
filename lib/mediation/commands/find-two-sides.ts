// Both sides as they were typed for them, and as the roster knows them: a registration and what a clerk hands over.
import type { ReadTx } from '@/db';
import { findOverseers } from '../queries/bound-staff';
import { findRosterPerson } from '../queries/people';
import { namedIn, partyOf } from './open-case';

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

export function twoSidesOf(t: Typed, found: Awaited<ReturnType<typeof findTwoSides>>, now: Date) {
  const a = { name: t.applicantName, phone: t.applicantPhone, address: t.applicantAddress };
  const r = { name: t.respondentName, phone: t.respondentPhone, address: t.respondentAddress };
  const { communityId, overseers } = found;
  return {
    ...{ communityId, overseers },
    applicant: partyOf(found.applicant, a, now),
    respondent: partyOf(found.respondent, r, now),
  };
}
