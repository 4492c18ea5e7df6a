import { keepScans } from '@/lib/votes/commands/keep-scans';
import { aPhoto, asFile } from '../files';
import { address, announced } from './votes';
import type { Samples } from './world';

export const scans: Samples = {
  'vote.keep-scans': async (w) => ({
    command: keepScans,
    by: 'supervisor',
    input: { ...address(await announced(w, 3)), scans: asFile(await aPhoto()) },
  }),
};
