// Inputs of a meeting that votes by hands.
import { z } from 'zod';
import { code, oneOf, ref, whole } from '@/lib/kernel/fields';
import { mostItems } from './answers';
import { numbersField } from './numbers';

const address = { community: code(), ref: ref() };

export const attendanceInput = z.object({
  ...address,
  /** `strike`: signed in by mistake. */
  act: oneOf(['sign', 'strike']).default('sign'),
  numbers: numbersField(),
});

/** One number an item, in the order of the ballot. */
const hands = () => z.preprocess((v) => (Array.isArray(v) ? v : [v]), z.array(whole(0, 99_999)).min(1).max(mostItems));
export const countHandsInput = z.object({ ...address, agree: hands(), oppose: hands(), abstain: hands() });
