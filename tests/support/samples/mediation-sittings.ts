import { desc, eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { cancelSitting } from '@/lib/mediation/commands/cancel-sitting';
import { moveSitting } from '@/lib/mediation/commands/move-sitting';
import { noteTalk } from '@/lib/mediation/commands/note-talk';
import { saveRoom } from '@/lib/mediation/commands/save-room';
import { aCase } from './mediation';
import type { Samples, World } from './world';

const { mediationSittings } = tables;

/** All samples are led by the same mediator: each on a day of its own. */
let day = 1;
async function aBooking(w: World) {
  const { on, applicant, respondent } = await aCase(w, 3);
  day += 2;
  return { ...on, at: w.instant(day), minutes: '60', place: '议事长廊', guests: [applicant, respondent] };
}

async function anAgreed(w: World) {
  const booking = await aBooking(w);
  await w.run(bookSitting, 'mediator', booking);
  const [row] = await store.read
    .select()
    .from(mediationSittings)
    .where(eq(mediationSittings.caseId, booking.id))
    .orderBy(desc(mediationSittings.createdAt));
  return { ...booking, ...(await w.form('mediation', booking.ref)), sittingId: row!.id, reason: '有一方要上夜班。' };
}

/** When and where they meet, and what is said apart. */
export const mediationAgreed: Samples = {
  'mediation.book-sitting': async (w) => ({ command: bookSitting, by: 'mediator', input: await aBooking(w) }),
  'mediation.move-sitting': async (w) => {
    const agreed = await anAgreed(w);
    return { command: moveSitting, by: 'mediator', input: { ...agreed, at: w.instant(++day) } };
  },
  'mediation.cancel-sitting': async (w) => ({ command: cancelSitting, by: 'mediator', input: await anAgreed(w) }),
  'mediation.note-talk': async (w) => {
    const { on, applicant } = await aCase(w, 3);
    const said = { at: w.instant(-1), place: '家里', text: '最少要两千，不要让对方知道。' };
    const asks = 'a mediator of this case';
    return { command: noteTalk, by: 'mediator', asks, input: { ...on, ...said, partyId: applicant } };
  },
  'mediation.save-room': async (w) => ({
    command: saveRoom,
    by: 'mediation-director',
    input: { community: w.code, version: '0', name: '徐露调解室', address: '党群服务中心一楼', use: 'open' },
    alone: true,
  }),
};
