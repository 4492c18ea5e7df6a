import { z } from 'zod';
import type { Command } from '@/lib/kernel/command';

/** The deed that every other one is measured against: the same way in and out, and nothing done. */
export const doNothing: Command<null> = {
  name: 'bench.do-nothing',
  input: z.unknown(),
  run: async () => ({ ok: true, value: null }),
};
