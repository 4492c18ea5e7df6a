import { z } from 'zod';
import {
  chosen,
  code,
  id,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  recordFields,
  tick,
  version,
} from '../../kernel/fields';
import { exampleKeys } from '../rules/method-examples';
import { disputeTypes } from '../rules/words';

/** The working methods of a community and its library of clauses. */
const ofMethod = { community: code(), methodId: id(), version: version() };

export const addMethodInput = z.object({
  community: code(),
  name: line(20),
  start: optional(oneOf(exampleKeys)),
  steps: optional(paragraph(3000)),
});
export const methodInput = z.object({ ...ofMethod, name: line(20), steps: paragraph(3000), isUsual: tick() });
export const methodStepInput = z.object({
  ...ofMethod,
  step: line(40),
  label: line(12),
  guidance: optional(line(100)),
  record: optional(line(100)),
  phrases: optional(paragraph(2000)),
  isAsked: tick(),
});
export const retireMethodInput = z.object(ofMethod);
export const changeMethodInput = z.object({ ...recordFields, methodId: chosen('一种方法'), reason: paragraph(500) });

const clauseKey = line(40);
export const clauseInput = z.object({
  community: code(),
  /** Of the clause that is changed; without it a new one. */
  clause: optional(clauseKey),
  version: version(),
  title: line(20),
  kind: oneOf(['pay', 'act', 'promise']),
  /** None: of every type. */
  types: manyOf(oneOf(disputeTypes)),
  text: paragraph(500),
});
export const retireClauseInput = z.object({ community: code(), clause: clauseKey, version: version() });
