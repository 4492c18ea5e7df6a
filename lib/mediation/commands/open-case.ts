// What the three ways of opening a case share: application, registration by a mediator, transfer of an issue.
import { tables, type WriteTx } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { DecideArgs } from '@/lib/kernel/command';
import type { Decision, Link, Tell } from '@/lib/kernel/decision';
import { takeRef } from '@/lib/kernel/refs';
import type { Overseers } from '../queries/bound-staff';
import { ageOn } from '../rules/deadlines';
import type { DisputeType, Side, Source } from '../rules/words';

const { mediationParties, mediations } = tables;

type Person = typeof tables.people.$inferSelect;
type NewParty = Omit<typeof mediationParties.$inferInsert, 'id' | 'caseId' | 'side'>;

export interface Opening {
  communityId: string;
  source: Source;
  sourceNumber?: string | null;
  registeredById: string | null;
  /** Who typed it, and so noticed what was noticed. */
  typedById: string;
  applicant: NewParty;
  respondent: NewParty;
  overseers: Overseers;
  link?: (id: string) => Link;
}

export interface Story {
  title: string;
  type: DisputeType;
  place: string | null;
  facts: string;
  requests: string | null;
  isProtected: boolean;
  /** Somebody may be suffering harm: noticed at once, reported before anything else. */
  suspected: 'harm-minor' | 'violence' | null;
}

/** A party as the roster knows the person, or as typed. */
export const partyOf = (
  person: Person | null,
  typed: { name: string; phone: string | null; address: string | null },
  now: Date,
) => ({
  personId: person?.id ?? null,
  name: typed.name,
  phone: typed.phone ?? person?.phone ?? null,
  address: typed.address,
  gender: person?.gender ?? null,
  age: ageOn(person?.birthDay ?? null, dayOf(now)),
});

const isMinor = ({ age }: NewParty) => typeof age === 'number' && age < 18;

type Args = Pick<DecideArgs<Story, unknown, unknown>, 'input' | 'now' | 'newId' | 'write'>;
type Opened = {
  alarm: typeof tables.mediationAlarms.$inferInsert | null;
  /** Who wrote it down is bound to a party, and leaves it to the others from here on. */
  isAway: boolean;
  row: Omit<typeof mediations.$inferInsert, 'ref'>;
  parties: (typeof mediationParties.$inferInsert)[];
};

/** A minor among the parties makes the case a protected one from the start. */
export function openCase({ input, now, newId, write }: Args, opening: Opening): Decision<Opened> {
  const id = newId();
  const { communityId, applicant, respondent, overseers } = opening;
  const facts = write(id, 'mediation.facts', input.facts);
  const requests = input.requests ? write(id, 'mediation.requests', input.requests) : null;
  const minor = isMinor(applicant) || isMinor(respondent);
  const tell: Tell = {
    to: { role: 'mediation-director', except: overseers.bound },
    template: 'mediation.opened',
    subject: { kind: 'mediation', id },
  };
  // Whoever directs here would have to withdraw: somebody must see to it that another does.
  const left: Tell = {
    to: { role: 'secretary' },
    template: 'mediation.director-withdraws',
    subject: { kind: 'mediation', id },
  };
  const event = opening.source === 'application' ? 'apply' : 'register';
  const alarm = input.suspected && {
    ...{ id: newId(), caseId: id, kind: input.suspected, level: 'red' as const, at: now, dueAt: now },
    ...{ textId: facts.id, raisedById: opening.typedById },
  };
  const side = (of: NewParty, which: Side) => ({ ...of, id: newId(), caseId: id, side: which });
  return {
    change: {
      row: {
        id,
        communityId,
        title: input.title,
        state: 'applied',
        type: input.type,
        source: opening.source,
        sourceNumber: opening.sourceNumber ?? null,
        place: input.place,
        factsId: facts.id,
        requestsId: requests?.id ?? null,
        isProtected: input.isProtected || minor || alarm !== null,
        protectedFor: input.suspected === 'violence' ? 'violence' : minor || alarm ? 'minor' : null,
        registeredById: opening.registeredById,
        ...{ extensions: 0, partyCount: 2, openTalks: 0 },
        createdAt: now,
        version: 1,
      },
      alarm,
      isAway: opening.registeredById !== null && overseers.bound.includes(opening.registeredById),
      parties: [side(applicant, 'applicant'), side(respondent, 'respondent')],
    },
    texts: requests ? [facts, requests] : [facts],
    transitions: [{ subjectId: id, event, from: null, to: 'applied' }],
    links: opening.link ? [opening.link(id)] : [],
    tells: overseers.isDirected ? [tell] : [tell, left],
    events: [
      {
        type: 'mediation.opened',
        subjectId: id,
        payload: { texts: [facts.hash, ...(requests ? [requests.hash] : [])] },
      },
    ],
  };
}

export async function saveOpened(tx: WriteTx, { row, parties, alarm, isAway }: Opened) {
  const ref = await takeRef(tx, row.communityId, 'mediation', Number(dayOf(row.createdAt).slice(0, 4)));
  await tx.insert(mediations).values({ ...row, ref });
  await tx.insert(mediationParties).values(parties);
  if (alarm) await tx.insert(tables.mediationAlarms).values(alarm);
  return { ref, isAway };
}

/** Both sides as they were typed, and as the register knows them. */
export const namedIn = (
  i: { applicantName: string; applicantPhone: string | null; respondentName: string; respondentPhone: string | null },
  applicant: Person | null,
  respondent: Person | null,
) => [
  { personId: applicant?.id ?? null, name: i.applicantName, phone: i.applicantPhone },
  { personId: respondent?.id ?? null, name: i.respondentName, phone: i.respondentPhone },
];

/** Nobody quarrels with himself. */
export const isSamePerson = (a: NewParty, b: NewParty) =>
  (a.personId !== null && a.personId === b.personId) || (a.name === b.name && a.phone !== null && a.phone === b.phone);

export const samePersonSentence = {
  field: 'respondentName',
  text: '申请人和被申请人不能是同一个人，请检查。',
} as const;
