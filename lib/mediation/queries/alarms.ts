import { and, asc, eq, isNull, notInArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import type { Todo } from '@/lib/kernel/cards';
import type { Actor } from '@/lib/kernel/verdict';
import { type AlarmKind, type AlarmLevel, isHarm, type ReportTarget } from '../rules/alarms';
import { visibleTo } from './visible';

const {
  communities,
  mediationAgents,
  mediationAlarms,
  mediationParties,
  mediationRefusals,
  mediationReports,
  mediations,
} = tables;
const { people, texts } = tables;
const done = alias(texts, 'done');
const reporter = alias(people, 'reporter');

interface Report {
  id: string;
  target: ReportTarget;
  receipt: string | null;
  at: Date;
  words: string | null;
  by: string | null;
}
export interface AlarmRow {
  id: string;
  kind: AlarmKind;
  level: AlarmLevel;
  at: Date;
  dueAt: Date;
  words: string | null;
  by: string;
  targets: ReportTarget[];
  reports: Report[];
}

/** What was noticed in a case, each with what was done about it. */
export async function findAlarms(read: Reader, caseId: string): Promise<AlarmRow[]> {
  const rows = await read
    .select({ alarm: mediationAlarms, words: texts.text, by: people.name })
    .from(mediationAlarms)
    .innerJoin(texts, eq(texts.id, mediationAlarms.textId))
    .innerJoin(people, eq(people.id, mediationAlarms.raisedById))
    .where(eq(mediationAlarms.caseId, caseId))
    .orderBy(asc(mediationAlarms.at), asc(mediationAlarms.id));
  if (!rows.length) return [];
  const reports = await read
    .select({ report: mediationReports, words: done.text, by: reporter.name })
    .from(mediationReports)
    .innerJoin(done, eq(done.id, mediationReports.textId))
    .innerJoin(reporter, eq(reporter.id, mediationReports.recordedById))
    .where(eq(mediationReports.caseId, caseId))
    .orderBy(asc(mediationReports.at), asc(mediationReports.id));
  return rows.map(({ alarm: { id, kind, level, at, dueAt }, words, by }) => {
    const own = reports
      .filter(({ report }) => report.alarmId === id)
      .map((r) => ({ ...r.report, words: r.words, by: r.by }));
    return { id, kind, level, at, dueAt, words, by, targets: own.map((r) => r.target), reports: own };
  });
}

/** Alarms that nobody has answered, of the cases this person sees on a list. A party is told nothing of them. */
export async function findAlarmTodos(read: Reader, actor: Actor & { kind: 'user' }): Promise<Todo[]> {
  const own = read
    .select({ caseId: mediationParties.caseId })
    .from(mediationParties)
    .where(eq(mediationParties.personId, actor.id));
  const acting = read
    .select({ caseId: mediationAgents.caseId })
    .from(mediationAgents)
    .where(eq(mediationAgents.personId, actor.id));
  const rows = await read
    .select({
      kind: mediationAlarms.kind,
      dueAt: mediationAlarms.dueAt,
      caseId: mediations.id,
      ref: mediations.ref,
      title: mediations.title,
      code: communities.code,
    })
    .from(mediationAlarms)
    .leftJoin(mediationReports, eq(mediationReports.alarmId, mediationAlarms.id))
    .innerJoin(mediations, eq(mediations.id, mediationAlarms.caseId))
    .innerJoin(communities, eq(communities.id, mediations.communityId))
    .where(and(isNull(mediationReports.id), visibleTo(read, actor), notInArray(mediations.id, own.unionAll(acting))))
    .orderBy(asc(mediationAlarms.dueAt))
    .limit(50);
  return rows.map((r) => ({
    href: `/c/${r.code}/mediation/${r.ref}`,
    number: refLabel('mediation', r.ref),
    title: r.title,
    matter: 'shield',
    deed: isHarm(r.kind) ? '马上报告并登记' : '采取措施并登记',
    dueAt: r.dueAt,
  }));
}

/** 不予受理 with its number and grounds, for the notice. */
export async function findRefusal(read: Reader, caseId: string) {
  const [row] = await read.select().from(mediationRefusals).where(eq(mediationRefusals.caseId, caseId));
  return row ?? null;
}
