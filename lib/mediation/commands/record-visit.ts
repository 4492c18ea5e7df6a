import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import type { Written } from '@/lib/kernel/decision';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findAgreement, findVisits } from '../queries/agreement';
import { lockCase } from '../queries/case';
import type { performanceNames, riskNames } from '../rules/words';
import { visitInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';
import { withFiles } from './with-files';

interface Visiting {
  input: {
    visitId: string;
    at: Date;
    performance: keyof typeof performanceNames;
    risk: keyof typeof riskNames;
    findings: string;
  };
  loaded: {
    id: string;
    agreement: { effectiveDay: string | null } | null;
    visits: readonly { id: string; visitedAt: Date | null }[];
  };
  by: { personId: string };
  now: Date;
  write: (subjectId: string, kind: string, text: string) => Written;
}

/** What is set on the visit, wherever it was written first. */
export function visitOf({ input, loaded, by, now, write }: Visiting) {
  const visit = loaded.visits.find((v) => v.id === input.visitId);
  if (!visit || visit.visitedAt) return fail('unknown_visit');
  if (input.at > now) return fail('future');
  if (dayOf(input.at) < (loaded.agreement?.effectiveDay ?? '')) return fail('before_force');
  const findings = write(loaded.id, 'mediation.visit', input.findings);
  const { performance, risk } = input;
  const set = { visitedAt: input.at, visitorId: by.personId, performance, risk, findingsId: findings.id };
  return ok({
    rows: { visit: { id: visit.id, set } },
    texts: [findings],
    payload: { visit: visit.id, performance, risk },
  });
}

/** 回访: performed or not, whether it may flare up, what is to be done. */
export const recordVisit = defineCommand({
  name: 'mediation.visit',
  input: visitInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    return { ...found, agreement: await findAgreement(tx, found.id), visits: await findVisits(tx, found.id) };
  },
  authorize: mayOn('mediation.visit'),
  decide(args) {
    const made = visitOf(args);
    if (!made.ok) return made;
    const { input } = args;
    return withFiles(workOnCase(args, 'visit', made.value), args, input.files, {
      purpose: 'step',
      targetId: input.visitId,
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_visit: '这次回访已经登记过了。',
    future: { field: 'at', text: '回访的时间不能晚于现在。' },
    before_force: { field: 'at', text: '回访的时间不能早于协议生效的那一天。' },
  },
});
