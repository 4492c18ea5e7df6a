// Inputs of challenges and of what is decided on them.
import { z } from 'zod';
import {
  code,
  id,
  line,
  oneOf,
  optional,
  paragraph,
  recordFields,
  ref,
  squareMetres,
  whole,
} from '@/lib/kernel/fields';
import { rollChallengeKinds } from '../rules/challenges';

const address = { community: code(), ref: ref() };
/** Filled in at the window, for somebody without an account. */
const forName = optional(line(40));

export const challengeRollInput = z.object({
  ...address,
  kind: oneOf(rollChallengeKinds, '请选是哪里不对。'),
  number: optional(whole(1, 999_999)),
  text: paragraph(1000),
  forName,
});

/** Of the last three the kind of the challenge says which one is needed. */
export const decideRollInput = z.object({
  ...recordFields,
  challenge: id(),
  verdict: oneOf(['accepted', 'rejected'], '请选成立还是不成立。'),
  reason: paragraph(500),
  unit: optional(z.union([id(), z.literal('whole')])),
  voter: optional(z.union([id(), z.literal('nobody')])),
  area: optional(squareMetres()),
});

export const challengeResultInput = z.object({ ...address, text: paragraph(2000), forName });
export const answerResultInput = z.object({ ...address, challenge: id(), answer: paragraph(2000) });
