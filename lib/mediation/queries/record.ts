import type { Reader } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { caseStateLabels } from '../machine';
import type { CaseReader } from '../policy';
import { mayKnowWhoLooked, maySeeCase } from '../policy/break-glass';
import { mayOpenFile } from '../policy/dossier';
import { type DeedRight, mayDeed } from '../policy/guard';
import { maySit, mayTalkApart } from '../policy/sittings';
import { clausesFor } from '../rules/clauses';
import { inspect } from '../rules/inspection';
import { guardianStep, nextStep, partyStep, reportStep } from '../rules/next-step';
import { interestNames } from '../rules/recusal';
import { isStillMet } from '../rules/sittings';
import { protectionNames, sourceView, typeNames } from '../rules/words';
import { afterView } from './after-view';
import { agreementView, nextPart, termViews, voidedNumbers } from './agreement-view';
import { findAlarms } from './alarms';
import { canOn } from './can';
import { findCaseOpened } from './case';
import { findClauses, type LibraryClause } from './clauses';
import { deadlineLines } from './deadline-view';
import { findDossier } from './dossier';
import { findDossierRows } from './dossier-rows';
import { fileFacts } from './file-facts';
import { guardView } from './guard-view';
import { findHelping, helpingView } from './helping-view';
import { findMethods } from './method';
import { findOpeningsOf } from './openings';
import { countReaders, mediatorViews, partyView } from './people-view';
import { findDetails, findEarlier } from './sides';
import { earlierView, sideView } from './sides-view';
import { findSittings } from './sittings';
import { sittingViews } from './sittings-view';
import { endingOf, historyView, lookViews, methodChoices, methodView, sessionViews, visitViews } from './work-view';

type At = { community: string; ref: string };

const nearEnd = new Set(['performing', 'performed', 'closed', 'failed', 'stopped']);

const load = async (read: Reader, at: At, { actor, now }: { actor: Actor; now: Date }) => {
  const found = await findCaseOpened(read, at, now);
  // Nothing more is read for those whom it does not concern.
  const seen = found && maySeeCase(actor, found);
  if (!found || !seen?.ok) return null;
  const dossier = await findDossier(read, found);
  const helping = await findHelping(read, found, canOn(actor, dossier));
  const isOpened = seen.by.audience === 'opened';
  const breaks = found.isProtected && mayKnowWhoLooked(seen.by, found) ? await findOpeningsOf(read, found.id) : [];
  const isParty = seen.by.audience === 'party';
  const alarms = isParty ? [] : await findAlarms(read, found.id);
  const details = await findDetails(
    read,
    found.parties.map((p) => p.id),
  );
  const sittings = await findSittings(read, found.id);
  const isStaff = seen.by.audience === 'mediator' || seen.by.audience === 'director';
  // What the file lacks is said before the case is closed, and from then on.
  const file = isStaff && nearEnd.has(found.state) ? await findDossierRows(read, found.id) : null;
  const methods = isParty ? [] : await findMethods(read, found.communityId);
  const earlier = isStaff ? await findEarlier(read, actor, found) : [];
  return {
    ...dossier,
    methods,
    sittings,
    details,
    earlier,
    ...helping,
    isOpened,
    breaks,
    alarms,
    file,
    openings: found.openings,
  };
};
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

const trace = ({ communityId, id, isOpened }: Loaded) => ({
  ...{ communityId, subjectId: id },
  ...(isOpened ? { reason: '紧急查看' } : {}),
});

interface Presented {
  loaded: Loaded & { clauses?: LibraryClause[] };
  by: CaseReader;
  actor: Actor;
  now: Date;
}

function present({ loaded: d, by, actor, now }: Presented) {
  const { audience, personId, partyId } = by;
  const isParty = audience === 'party';
  const own = isParty ? (d.parties.find((p) => p.id === partyId) ?? null) : null;
  const parties = d.parties.map((p) => ({ ...partyView(p, audience, own), ...sideView(p, d, audience) }));
  const agreement = agreementView(d);
  const [can, helping] = [canOn(actor, d), helpingView(d, by)];
  const after = afterView(d, by);
  const methods = methodChoices(d, d.methods);
  const drafts = isParty ? [] : termViews(d, null);
  const open = agreement?.terms.find((t) => t.kind !== 'promise' && t.state === 'open' && !t.parts.length);
  const guard = isParty ? null : guardView(d.alarms, d.protectedFor);
  const next = isParty
    ? partyStep(d.state, can.saySatisfaction && !after.answers.length)
    : guard?.owes
      ? reportStep
      : d.state === 'mediating' && parties.some((p) => p.needsGuardian)
        ? guardianStep
        : nextStep({
            state: d.state,
            hasLead: d.mediators.some((m) => m.duty === 'lead'),
            untold: d.parties.filter((p) => !p.rightsToldAt).map((p) => p.name),
            lastResult: d.sessions.at(-1)?.session.result ?? null,
            draftTerms: drafts.length,
            unsigned: agreement?.missing.map((m) => m.who) ?? [],
            openPart: nextPart(agreement),
            openTerm: open ? { who: open.debtor, text: open.text } : null,
            breached: agreement?.terms.some((t) => t.state === 'breached') ?? false,
            visitDue: d.visits.find(({ visit }) => !visit.visitedAt)?.visit.dueDay ?? null,
          });
  return {
    id: d.id,
    ref: d.ref,
    version: d.version,
    number: refLabel('mediation', d.ref),
    title: d.title,
    state: d.state,
    stateLabel: caseStateLabels[d.state],
    audience,
    type: d.type,
    typeName: typeNames[d.type],
    place: d.place,
    ...sourceView(d),
    isProtected: d.isProtected,
    protection: isParty ? null : d.protectedFor && protectionNames[d.protectedFor],
    openedAt: d.createdAt,
    facts: d.words.get(d.factsId) ?? '（已按保存期限删除）',
    requests: d.requestsId ? (d.words.get(d.requestsId) ?? null) : null,
    ending: endingOf(d, isParty),
    readers: countReaders(d),
    isIntake: d.mediators.length === 0 && (d.state === 'applied' || d.state === 'accepted'),
    parties,
    mediators: mediatorViews(d),
    choosable: audience === 'director' ? d.choosable : d.choosable.filter((m) => m.id === personId),
    deadlines: deadlineLines(d, agreement, now),
    method: methodView(d, own),
    methods,
    /** Where a term is written. */
    clauses: clausesFor(
      (d.clauses ?? []).filter((c) => !c.isRetired),
      d.type,
    ),
    sittings: sittingViews(d, by),
    canSit: maySit('mediation.book-sitting')(actor, d).ok && isStillMet(d.state),
    canTalkApart: mayTalkApart(actor, d).ok && !['applied', 'refused', 'accepted'].includes(d.state),
    sessions: sessionViews(d, own),
    drafts,
    agreement,
    voided: isParty ? [] : voidedNumbers(d),
    visits: isParty ? [] : visitViews(d),
    waivers: isParty ? 0 : d.waivers.length,
    interests: isParty ? [] : d.interests.map((i) => `${i.name}（${interestNames[i.kind]}）`),
    looks: mayKnowWhoLooked(by, d) ? lookViews(d, d.breaks) : null,
    openUntil: audience === 'opened' ? (d.openings.find((o) => o.personId === personId)?.until ?? null) : null,
    guard,
    ...helping,
    after,
    earlier: earlierView(d.earlier, d.parties, audience, mayKnowWhoLooked(by, d)),
    history: historyView(d, audience),
    next,
    hasFile: mayOpenFile(actor, d).ok,
    checks: d.file ? inspect(fileFacts(d, d.file, dayOf(now))) : [],
    can: {
      ...can,
      changeMethod: can.changeMethod && methods.some((m) => !m.isCurrent),
      replaceAide: can.replaceAide && helping.aides.length > 0,
    },
  };
}

/** One case as this reader may know it. That it was opened is in the access log before anything is shown. */
export const showCase = defineQuery({ name: 'mediation.show', load, authorize: maySeeCase, trace, present });

/** The page of one deed's form: 403 for those who know the case but may not do this. */
export const showDeed = defineQuery({
  name: 'mediation.deed',
  load: async (read, at: At & { right: DeedRight }, by) => {
    const loaded = await load(read, at, by);
    if (!loaded) return null;
    // Only the form of a term has the library.
    const clauses = at.right === 'mediation.add-term' ? await findClauses(read, loaded.communityId) : [];
    return { ...loaded, clauses, right: at.right };
  },
  authorize: (actor, loaded: Loaded & { right: DeedRight }) => mayDeed(loaded.right)(actor, loaded),
  trace,
  present,
});

export type CaseView = View<typeof showCase>;
