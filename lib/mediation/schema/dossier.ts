import { z } from 'zod';
import {
  chosen,
  day,
  id,
  instant,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  recordFields,
  tick,
  ticked,
  whole,
} from '../../kernel/fields';
import { evidenceForms, evidenceKinds, identityKinds } from '../rules/dossier-words';
import { filesOf } from './files';

export const identityInput = z.object({
  ...recordFields,
  partyId: chosen('一方'),
  kind: oneOf(identityKinds),
  number: optional(line(40)),
  hasCopy: tick(),
  day: day(),
});
export const investigationInput = z.object({
  ...recordFields,
  at: instant(),
  place: line(60),
  present: line(120),
  asked: line(60),
  text: paragraph(5000),
});
export const evidenceInput = z.object({
  ...recordFields,
  name: line(60),
  shows: optional(paragraph(300)),
  kind: oneOf(evidenceKinds),
  form: oneOf(evidenceForms),
  pages: whole(1, 999),
  partyId: optional(id()),
  day: day(),
  files: filesOf('evidence'),
});
export const confirmationInput = z.object({
  ...recordFields,
  organ: line(40),
  day: day(),
  consents: manyOf(id()),
  notIdentity: ticked('涉及婚姻、亲子、收养等身份关系的，法院不受理。请核对后勾选。'),
  notTitle: ticked('只是确认房屋、土地、知识产权归谁的，法院不受理。请核对后勾选。'),
  notOther: ticked('请核对后勾选。'),
  text: optional(paragraph(1000)),
});
export const leniencyInput = z.object({
  ...recordFields,
  organ: line(40),
  number: optional(line(60)),
  day: day(),
  consents: manyOf(id()),
  text: paragraph(2000),
  isCivil: ticked('不是因为民间纠纷引起的，不适用。请核对后勾选。'),
  isMinor: ticked('情节不轻的，不适用，由公安机关处理。请核对后勾选。'),
  isUndecided: ticked('公安机关已经作出处理决定的，不能再申请。请核对后勾选。'),
});
export const bindInput = z.object({
  ...recordFields,
  boundOn: day(),
  isMajor: tick(),
  remarks: optional(paragraph(500)),
});
export const holdInput = z.object({ ...recordFields, reason: paragraph(500) });
export const fileInput = z.object(recordFields);
