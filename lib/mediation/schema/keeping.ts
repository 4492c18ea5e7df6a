import { z } from 'zod';
import { code, manyOf, oneOf, whole } from '../../kernel/fields';
import { disputeTypes } from '../rules/words';

export const keepingInput = z.object({
  community: code(),
  version: whole(0, 100_000),
  years: whole(1, 100),
  majorYears: whole(1, 200),
  permanent: manyOf(oneOf(disputeTypes)),
});
