// What is agreed in a planted case: a sitting that was moved once, with words in its place and in the reason.
import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { moveSitting } from '@/lib/mediation/commands/move-sitting';
import { type Dispute, mustOn } from './mediation';

const { mediationSittings } = tables;

let day = 1;
/** Each on a day of its own: one mediator leads them all. */
export async function plantSitting(
  d: Dispute,
  caseId: string,
  c: { ref: string; applicantId: string; respondentId: string },
  { place, reason }: { place: string; reason: string },
) {
  const by = d.mediator.actor;
  const next = () => `2026-12-${String(++day).padStart(2, '0')} 10:00`;
  const where = { minutes: '60', place };
  await mustOn(d, c.ref, bookSitting, by, { ...where, at: next(), guests: [c.applicantId, c.respondentId] });
  const [agreed] = await store.read.select().from(mediationSittings).where(eq(mediationSittings.caseId, caseId));
  await mustOn(d, c.ref, moveSitting, by, { ...where, at: next(), sittingId: agreed!.id, reason });
  return agreed!.id;
}
