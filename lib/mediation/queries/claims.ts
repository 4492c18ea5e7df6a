import { and, asc, eq, gt, like, type SQL } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { pageSize } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayWork } from '../machine';
import { mayListClaims, mayOnGroup } from '../policy/group';
import { type ClaimState, claimStateLabels, claimStates } from '../rules/claims';
import { findGroupCase, findTotals } from './group';
import { findSpeakers } from './speakers';

const { mediationClaims } = tables;

interface Asked {
  community: string;
  ref: string;
  state?: string | undefined;
  /** A name's beginning, a phone or its last four. */
  q?: string | undefined;
  after?: string | undefined;
}

function matching(q: string | undefined): SQL | undefined {
  const typed = (q ?? '').normalize('NFKC').trim().slice(0, 40);
  if (!typed) return undefined;
  if (/^1\d{10}$/.test(typed)) return eq(mediationClaims.phone, typed);
  if (/^\d{4}$/.test(typed)) return eq(mediationClaims.phoneTail, typed);
  return like(mediationClaims.name, `${typed.replace(/[%_\\]/g, ' ')}%`);
}

const stateOf = (typed: string | undefined) => claimStates.find((s) => s === typed) ?? null;

const findPage = (read: Reader, caseId: string, { state, q, after }: Pick<Asked, 'state' | 'q' | 'after'>) => {
  const wanted = stateOf(state);
  return read
    .select()
    .from(mediationClaims)
    .where(
      and(
        eq(mediationClaims.caseId, caseId),
        wanted ? eq(mediationClaims.state, wanted) : undefined,
        matching(q),
        /^\d{1,6}$/.test(after ?? '') ? gt(mediationClaims.no, Number(after)) : undefined,
      ),
    )
    .orderBy(asc(mediationClaims.no))
    .limit(pageSize + 1);
};

/** The claims of a case, twenty at a time; the sums come from five rows. */
export const listClaims = defineQuery({
  name: 'mediation.claims',
  async load(read, asked: Asked) {
    const found = await findGroupCase(read, asked);
    if (!found) return null;
    const totals = await findTotals(read, found.id);
    const rows = found.group ? await findPage(read, found.id, asked) : [];
    return { ...found, asked, totals, rows, speakers: await findSpeakers(read, found.id) };
  },
  authorize: mayListClaims,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '群体案名单' }),
  present({ loaded, actor }) {
    const { group, totals, rows, speakers, asked, state, parties } = loaded;
    const may = (right: Parameters<typeof mayOnGroup>[0]) => mayOnGroup(right)(actor, loaded).ok;
    const shown = rows.slice(0, pageSize);
    return {
      ...{ ref: loaded.ref, version: loaded.version, number: refLabel('mediation', loaded.ref), title: loaded.title },
      state,
      group: group && { absentName: group.absentName, absent: group.absent },
      respondents: parties.filter((p) => p.side === 'respondent').map((p) => p.name),
      ...{ speakers, totals: totals.all },
      states: totals.byState.map((t) => ({ ...t, ...claimStateLabels[t.state] })),
      query: { state: stateOf(asked.state) ?? '', q: asked.q ?? '', after: asked.after ?? '' },
      rows: shown.map((c) => ({
        ...{ id: c.id, no: c.no, name: c.name, phone: c.phone, amount: c.amount, paid: c.paid, agreed: c.agreed },
        ...{ stateLabel: claimStateLabels[c.state as ClaimState], isSpeaker: c.partyId !== null },
      })),
      next: rows.length > pageSize ? String(shown.at(-1)!.no) : null,
      can: {
        open: mayWork(state, 'group') && may('mediation.open-group'),
        add: group !== null && mayWork(state, 'group') && may('mediation.add-claim'),
        agree: ['signing', 'performing', 'performed'].includes(state) && may('mediation.agree-claims'),
        pay: mayWork(state, 'pay-claim') && may('mediation.pay-claims'),
      },
    };
  },
});
export type ClaimsView = View<typeof listClaims>;
