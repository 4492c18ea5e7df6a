import { z } from 'zod';
import {
  chosen,
  code,
  day,
  id,
  instant,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  phone,
  recordFields,
  ref,
  tick,
  ticked,
  whole,
  yuan,
} from '../kernel/fields';
import { grounds } from './rules/grounds';
import { disputeTypes, performances, protections, sessionResults, sides, sources } from './rules/words';
import { suspected } from './schema/alarms';
import { filesOf } from './schema/files';
import { termWords } from './schema/money';
import { partyDetails } from './schema/sides';

const keys = <T extends object>(of: T) => Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];
const genders = ['male', 'female'] as const;

const respondent = {
  respondentName: line(40),
  respondentPhone: optional(phone()),
  respondentAddress: optional(line(80)),
};
const story = {
  community: code(),
  title: line(40),
  type: oneOf(disputeTypes, '请选是哪一类纠纷，拿不准就选“其他纠纷”。'),
  place: optional(line(60)),
  facts: paragraph(3000),
  requests: optional(paragraph(1000)),
  isProtected: tick(),
  suspected: suspected(),
};

const [mediator, side] = ['一位调解员', '一方'];
export const applyInput = z.object({
  ...story,
  requests: paragraph(1000),
  ...respondent,
  voluntary: ticked('调解要自愿。请勾选“我自愿申请调解”。'),
});

const applicant = {
  applicantName: line(40),
  applicantPhone: optional(phone()),
  applicantAddress: optional(line(80)),
};
export const registerInput = z.object({
  ...story,
  ...applicant,
  ...respondent,
  source: oneOf(sources),
  sourceNumber: optional(line(60)),
});
export const transferInput = z.object({ ...story, ...applicant, ...respondent, issueRef: ref() });
export const transferTopicInput = z.object({ ...story, ...applicant, ...respondent, topicRef: ref() });

export const acceptInput = z.object({
  ...recordFields,
  type: oneOf(disputeTypes),
  methodId: optional(id()),
  notReserved: ticked(),
  notForbidden: ticked(),
  notDecided: ticked(),
  notUnwilling: ticked(),
  notViolence: tick(),
});
export const refuseInput = z.object({
  ...recordFields,
  grounds: manyOf(oneOf(keys(grounds))).refine((all) => all.length > 0, '请至少选一条不受理的理由。'),
  reason: paragraph(1000),
});
export const assignInput = z.object({
  ...recordFields,
  mediatorId: chosen(mediator),
  duty: oneOf(['lead', 'helper']),
  chosenBy: oneOf(['committee', 'parties']),
});
export const waiveInput = z.object({
  ...recordFields,
  mediatorId: chosen(mediator),
  partyId: chosen(side),
  day: day(),
});
export const partyInput = z.object({
  ...recordFields,
  partyId: optional(id()),
  side: oneOf(sides),
  name: line(40),
  gender: optional(oneOf(genders)),
  age: optional(whole(0, 130)),
  nation: optional(line(10)),
  work: optional(line(40)),
  phone: optional(phone()),
  address: optional(line(80)),
  ...partyDetails,
});
export const tellRightsInput = z.object({
  ...recordFields,
  partyId: chosen(side),
  at: instant(),
  way: oneOf(['paper', 'spoken']),
});
export const noteInput = z.object({
  ...recordFields,
  step: line(40),
  at: instant(),
  place: line(60),
  present: line(80),
  text: optional(paragraph(2000)),
  /** Sentences of the step that were ticked. */
  phrases: manyOf(line(120)),
  isPrivate: tick(),
  files: filesOf('step'),
});
export const sessionInput = z.object({
  ...recordFields,
  /** The agreed sitting that this is the record of. */
  sittingId: optional(id()),
  at: instant(),
  place: line(60),
  present: line(120),
  withPartyId: optional(id()),
  statement: paragraph(5000),
  verified: optional(paragraph(3000)),
  result: oneOf(sessionResults),
});
export const extendInput = z.object({
  ...recordFields,
  dueDay: day(),
  consents: manyOf(id()),
  reason: paragraph(500),
});
export const termInput = z.object({
  ...recordFields,
  kind: oneOf(['pay', 'act', 'promise']),
  debtorId: chosen(side),
  amount: optional(yuan()),
  dueDay: optional(day()),
  ...termWords,
});
export const removeTermInput = z.object({ ...recordFields, termId: id() });
export const draftInput = z.object({
  ...recordFields,
  form: oneOf(['written', 'oral']),
  facts: paragraph(3000),
  issues: paragraph(3000),
  copies: whole(2, 999),
  agreedDay: optional(day()),
  consents: manyOf(id()),
});
export const reasonInput = z.object({ ...recordFields, reason: paragraph(1000) });
export const signInput = z.object({
  ...recordFields,
  signer: line(40),
  agentId: optional(id()),
  way: oneOf(['signature', 'seal', 'fingerprint']),
  day: day(),
  files: filesOf('signed'),
});
export const proofInput = z.object({ ...recordFields, termId: chosen('一条'), day: day(), text: paragraph(1000) });
export const performInput = proofInput.extend({ files: filesOf('proof') });
export const visitInput = z.object({
  ...recordFields,
  visitId: chosen('一次回访'),
  at: instant(),
  performance: oneOf(performances),
  risk: oneOf(['none', 'watch', 'high']),
  findings: paragraph(2000),
  files: filesOf('step'),
});
export const accessInput = z.object({
  ...recordFields,
  isProtected: tick(),
  protectedFor: optional(oneOf(protections)),
});
