import { z } from 'zod';
import { code, line, ref } from '../../kernel/fields';

export const breakGlassInput = z.object({
  community: code(),
  ref: ref(),
  reason: line(100).pipe(z.string().min(6, '请用一句话写清为什么现在必须看。')),
});
