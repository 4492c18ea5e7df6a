// A room of the committee, and a sitting that is agreed for the day after tomorrow.
import { asc, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { bookSitting } from '@/lib/mediation/commands/book-sitting';
import { saveRoom } from '@/lib/mediation/commands/save-room';
import { findCaseId } from './play-case';
import type { Person, Stage } from './stage';

const { mediationParties } = tables;

interface Cast {
  community: string;
  ref: string;
  director: Person;
  mediator: Person;
}

export async function seedSitting(stage: Stage, { community, ref, director, mediator }: Cast) {
  const room = { name: '徐露调解室（示例）', address: '党群服务中心一楼', use: 'open', version: '0' };
  const { id: roomId } = await stage.run(saveRoom, director, stage.at(-30), { community, ...room });
  const caseId = await findCaseId(stage, community, ref);
  const parties = await stage.store.read
    .select()
    .from(mediationParties)
    .where(eq(mediationParties.caseId, caseId))
    .orderBy(asc(mediationParties.id));
  await stage.run(bookSitting, mediator, stage.at(-1, '10:00'), {
    ...(await stage.form('mediations', community, ref)),
    ...{ at: `${stage.day(2)}T15:00`, minutes: '90', roomId, guests: parties.map((p) => p.id) },
  });
}
