import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import { roleLabels } from '@/lib/identity/labels';
import { findHistory, type HistoryRow } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type IssueEvent, issueMachine, issueStates, issueSteps } from '../machine';
import * as policy from '../policy';
import { categories, channels, outcomes, ratings } from '../rules';
import { findIssue, type Issue } from './issue';

const { buildings, grants, people, texts } = tables;
const reporters = alias(people, 'reporters');
const handlers = alias(people, 'handlers');

async function findSides(read: Reader, issue: Issue) {
  const [row] = await read
    .select({ text: texts.text, reporter: reporters.name, handler: handlers.name, building: buildings.name })
    .from(texts)
    .innerJoin(reporters, eq(reporters.id, issue.reporterId))
    .leftJoin(handlers, eq(handlers.id, issue.handlerId ?? ''))
    .leftJoin(buildings, eq(buildings.id, issue.buildingId ?? ''))
    .where(eq(texts.id, issue.textId));
  return row!;
}

/** Who may be given the work here. */
const findHandlers = (read: Reader, communityId: string) =>
  read
    .selectDistinct({ id: people.id, name: people.name, role: grants.role })
    .from(grants)
    .innerJoin(people, eq(people.id, grants.personId))
    .where(
      and(
        eq(grants.communityId, communityId),
        inArray(grants.role, [...policy.rights['issue.handle']]),
        isNull(grants.endedAt),
      ),
    )
    .orderBy(asc(grants.role), asc(people.name))
    .limit(200);

const publicWords = new Set(['close']);

/** A public reader sees the steps and the closing words; those concerned see all words and names. */
const historyLine = (whole: boolean) => (h: HistoryRow) => ({
  id: h.id,
  at: h.at,
  who: h.actorName ? (whole ? h.actorName : maskName(h.actorName)) : null,
  what: issueSteps[h.event as IssueEvent],
  words: whole || publicWords.has(h.event) ? h.text : null,
});

export const showIssue = defineQuery({
  name: 'issue.show',
  async load(read, { community, ref }: { community: string; ref: string }, { actor }) {
    const issue = await findIssue(read, community, ref);
    if (!issue) return null;
    const [sides, history, handlersHere] = await Promise.all([
      findSides(read, issue),
      findHistory(read, issue.id),
      policy.mayDispatch(actor, issue).ok ? findHandlers(read, issue.communityId) : [],
    ]);
    return { ...issue, ...sides, history, handlersHere };
  },
  authorize: policy.maySee,
  present({ loaded: i, by: { whole }, actor, now }) {
    const may = (event: IssueEvent, policyOf: (a: typeof actor, issue: typeof i) => { ok: boolean }) =>
      issueMachine.may(i.state, event) && policyOf(actor, i).ok;
    return {
      id: i.id,
      ref: i.ref,
      version: i.version,
      number: refLabel('issues', i.ref),
      title: i.title,
      state: i.state,
      stateLabel: issueStates[i.state],
      matter: i.matter,
      category: categories[i.category].word,
      place: i.building && !i.place.includes(i.building) ? `${i.building} ${i.place}` : i.place,
      channel: channels[i.channel],
      text: whole ? (i.text ?? '（已按保存期限删除）') : null,
      reporter: whole ? i.reporter : maskName(i.reporter),
      handler: i.handler && (whole ? i.handler : maskName(i.handler)),
      reportedAt: i.createdAt,
      dueAt: i.dueAt,
      isLate: i.dueAt !== null && i.dueAt < now,
      isProvisional: i.isProvisional,
      outcome: i.outcome && outcomes[i.outcome],
      rating: i.rating && ratings[i.rating],
      history: i.history.map(historyLine(whole)),
      handlers: i.handlersHere.map((h) => ({ value: h.id, label: `${h.name}（${roleLabels[h.role]}）` })),
      can: {
        accept: may('accept', policy.mayAccept),
        reject: may('reject', policy.mayReject),
        dispatch: may('dispatch', policy.mayDispatch),
        sendBack: may('send-back', policy.maySendBack),
        note: i.state === 'dispatched' && policy.mayNote(actor, i).ok,
        handle: may('handle', policy.mayHandle),
        verify: may('verify-pass', policy.mayVerify),
        close: may('close', policy.mayClose),
        rate: i.state === 'closed' && !i.rating && policy.mayRate(actor, i).ok,
        topic: policy.mayGrow(actor, i, 'topic'),
        notice: policy.mayGrow(actor, i, 'notice'),
        mediation: policy.mayGrow(actor, i, 'mediation'),
      },
    };
  },
});

export type IssueView = View<typeof showIssue>;
