import { z } from 'zod';
import { someFiles } from '@/lib/files/schema';
import { code, ref } from '@/lib/kernel/fields';

export const keepScansInput = z.object({ community: code(), ref: ref(), scans: someFiles() });
