import { defineQuery } from '@/lib/kernel/query';
import { composeNotice } from '../documents';
import { mayMakeCode, mayPrint } from '../policy';
import { findDetails } from './details';
import { findNotice } from './notice';
import { isPrintable, replyCode } from './reply-code';
import { viewOf } from './view';

/** The sheet to print. The reply code stands on it for those who deliver the paper, and only when it was made just now. */
export const printNotice = defineQuery({
  name: 'notice.print',
  async load(read, { community, ref }: { community: string; ref: string }, { actor }) {
    const notice = await findNotice(read, community, ref, actor);
    return notice && { ...notice, details: await findDetails(read, notice) };
  },
  authorize: mayPrint,
  present({ loaded: n, by: { seat }, actor, now }) {
    const view = viewOf(n, n.details, seat, now);
    const mayCode = mayMakeCode(actor, n).ok && n.closedAt === null;
    const code = mayCode && n.codeId && isPrintable(n.codeAt, now) ? replyCode(n.codeId) : null;
    const whole = view.whole!;
    return {
      ref: n.ref,
      version: n.version,
      canMakeCode: mayCode,
      paper: composeNotice({
        committee: view.committee,
        number: view.number,
        round: n.round,
        recipient: whole.recipient,
        checkedAt: n.checkedAt,
        place: whole.place,
        category: view.category,
        seen: whole.seen,
        clauses: view.clauses,
        demand: whole.demand!,
        dueOn: n.dueOn!,
        dueAt: n.dueAt!,
        after: whole.after!,
        phone: view.phone,
        handlers: whole.handlers,
        issuedOn: n.issuedOn!,
        replyCode: code,
      }),
    };
  },
});
