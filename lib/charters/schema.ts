import { z } from 'zod';
import { code, day, line, optional, recordFields, ref } from '../kernel/fields';

export const adoptInput = z.object({ community: code(), vote: ref(), title: line(60), effectiveDay: optional(day()) });
export const fileInput = z.object({ ...recordFields, filedWith: line(60), filedDay: day(), filingNumber: line(60) });
export const confirmInput = z.object(recordFields);
