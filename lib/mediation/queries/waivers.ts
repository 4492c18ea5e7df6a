import { eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';

const { mediationWaivers } = tables;

/** Written consents to a mediator who would have to withdraw. */
export const findWaivers = (read: Reader, caseId: string) =>
  read.select().from(mediationWaivers).where(eq(mediationWaivers.caseId, caseId));
