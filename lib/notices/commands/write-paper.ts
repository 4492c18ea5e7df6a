// What the first paper and the second one share: a number of its own, a deadline, two handlers, a fresh reply code.
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { type ReadTx, tables, type WriteTx } from '@/db';
import { type Day, dayOf } from '@/lib/kernel/calendar/day';
import { closeOfDay } from '@/lib/kernel/calendar/deadline';
import { isWorkday } from '@/lib/kernel/calendar/workdays';
import type { DecideArgs } from '@/lib/kernel/command';
import { takeNumber } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import type { Actor } from '@/lib/kernel/verdict';
import { handlerRoles } from '../queries/handlers';
import { lockNotice, type Notice } from '../queries/notice';
import { officeName, paperNumber } from '../rules';
import { type NoticeChange, saveNotice } from './step-notice';

const { communities, grants, noticePapers } = tables;

interface PaperInput {
  community: string;
  ref: string;
  version: number;
  demand: string;
  after: string;
  dueOn: Day;
  handlerId: string;
  secondHandlerId: string;
}
export type PaperLoaded = Notice & { office: string; pair: number };

export async function loadForPaper(tx: ReadTx, input: PaperInput, at: { actor: Actor }): Promise<PaperLoaded | null> {
  const notice = await lockNotice(tx, input, at);
  if (!notice) return null;
  const [community] = await tx.select().from(communities).where(eq(communities.id, notice.communityId));
  const holding = await tx
    .selectDistinct({ id: grants.personId })
    .from(grants)
    .where(
      and(
        eq(grants.communityId, notice.communityId),
        inArray(grants.personId, [input.handlerId, input.secondHandlerId]),
        inArray(grants.role, [...handlerRoles]),
        isNull(grants.endedAt),
      ),
    );
  return { ...notice, office: officeName(community!), pair: holding.length };
}

type Args = Pick<DecideArgs<PaperInput, PaperLoaded, unknown>, 'input' | 'loaded' | 'now' | 'newId' | 'write'>;

export function writePaper({ input, loaded, now, newId, write }: Args) {
  if (input.handlerId === input.secondHandlerId) return fail('same_handler');
  if (loaded.pair !== 2) return fail('not_a_handler');
  if (input.dueOn < dayOf(now) || closeOfDay(input.dueOn) <= now) return fail('past_day');
  const round = loaded.round + 1;
  const demand = write(loaded.id, 'demand', input.demand, round);
  const after = write(loaded.id, 'after', input.after, round);
  return ok({
    texts: [demand, after],
    set: {
      round,
      demandId: demand.id,
      afterId: after.id,
      dueOn: input.dueOn,
      dueAt: closeOfDay(input.dueOn),
      isProvisional: !isWorkday(input.dueOn).known,
      handlerId: input.handlerId,
      secondHandlerId: input.secondHandlerId,
      issuedAt: now,
      issuedOn: dayOf(now),
      codeId: newId(),
      codeAt: now,
      serviceMethod: null,
      serviceResult: null,
      servedAt: null,
      witness: null,
    },
  });
}

/** The number comes from a counter of its own in the transaction that issues the paper. */
export async function savePaper(tx: WriteTx, change: NoticeChange & { communityId: string; office: string }) {
  const { issuedOn, round, dueOn, issuedAt } = change.set;
  const year = Number(issuedOn!.slice(0, 4));
  const number = paperNumber(change.office, year, await takeNumber(tx, change.communityId, 'notice-papers', year));
  const saved = await saveNotice(tx, { ...change, set: { ...change.set, number } });
  await tx.insert(noticePapers).values({
    noticeId: change.id,
    round: round!,
    communityId: change.communityId,
    number,
    issuedAt: issuedAt!,
    dueOn: dueOn!,
  });
  return saved;
}

export const paperSentences = {
  same_handler: { field: 'secondHandlerId', text: '两位经办人要是两个人，请另选一位。' },
  not_a_handler: { field: 'handlerId', text: '经办人要是本社区的网格员、社区工作者或书记，请另选。' },
  past_day: { field: 'dueOn', text: '期限要在今天下班以后，请选晚一点的日子。' },
} as const;
