import { and, asc, desc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { refLabel } from '@/lib/i18n/format';
import { maskName } from '@/lib/i18n/mask';
import { dayOf } from '@/lib/kernel/calendar/day';
import { findHistory } from '@/lib/kernel/history';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow } from '@/lib/kernel/verdict';
import { countNoticesByArticle, findNoticesByArticle } from '@/lib/notices/queries/cards';
import { type CharterEvent, type CharterState, charterMachine, charterStates, charterSteps } from '../machine';
import { mayConfirm, mayFile } from '../policy';
import { articleName } from '../rules';
import { type Charter, charterAt } from './charter';

const { articles, charters, communities, texts, votes } = tables;

async function findHead(read: Reader, at: { community: string; ref: string }) {
  const [row] = await read
    .select({
      charter: charters,
      vote: { ref: votes.ref, title: votes.title },
      place: { code: communities.code, name: communities.name, kind: communities.kind, street: communities.street },
    })
    .from(charters)
    .innerJoin(communities, eq(communities.id, charters.communityId))
    .innerJoin(votes, eq(votes.id, charters.voteId))
    .where(charterAt(read, at));
  return row ? { ...(row.charter as Charter), vote: row.vote, place: row.place } : null;
}
type Head = NonNullable<Awaited<ReturnType<typeof findHead>>>;

const findText = (read: Reader, charterId: string, number?: number) =>
  read
    .select({ id: articles.id, number: articles.number, text: texts.text })
    .from(articles)
    .innerJoin(texts, eq(texts.id, articles.textId))
    .where(
      number === undefined
        ? eq(articles.charterId, charterId)
        : and(eq(articles.charterId, charterId), eq(articles.number, number)),
    )
    .orderBy(asc(articles.number));

const articleView = ({ id, number, text }: { id: string; number: number; text: string | null }) => ({
  id,
  number,
  name: articleName(number),
  text: text ?? '（已按保存期限删除）',
});

const headView = (c: Head, now: Date) => ({
  ...{ id: c.id, ref: c.ref, version: c.version, title: c.title, place: c.place },
  number: refLabel('charters', c.ref),
  kind: c.place.kind === 'village' ? '村规民约' : '居民公约',
  state: charterStates[c.state],
  effectiveDay: c.effectiveDay,
  isAhead: c.effectiveDay > dayOf(now),
  replacedDay: c.replacedDay,
});

export const showCharter = defineQuery({
  name: 'charter.show',
  async load(read, at: { community: string; ref: string }) {
    const charter = await findHead(read, at);
    if (!charter) return null;
    const [rows, history, versions] = await Promise.all([
      findText(read, charter.id),
      findHistory(read, charter.id),
      read
        .select({
          ref: charters.ref,
          title: charters.title,
          state: charters.state,
          effectiveDay: charters.effectiveDay,
        })
        .from(charters)
        .where(eq(charters.communityId, charter.communityId))
        .orderBy(desc(charters.createdAt))
        .limit(20),
    ]);
    const notices = await countNoticesByArticle(
      read,
      rows.map((row) => row.id),
    );
    return { ...charter, rows, history, versions, notices };
  },
  authorize: () => allow(null),
  present({ loaded: c, actor, now }) {
    const may = (event: CharterEvent, policyOf: (a: Actor, charter: Charter) => { ok: boolean }) =>
      charterMachine.may(c.state, event) && policyOf(actor, c).ok;
    return {
      ...headView(c, now),
      vote: { href: `/c/${c.place.code}/votes/${c.vote.ref}`, number: refLabel('votes', c.vote.ref) },
      filing: c.filedDay ? { with: c.filedWith ?? '', day: c.filedDay, number: c.filingNumber ?? '' } : null,
      confirmedAt: c.confirmedAt,
      articles: c.rows.map((row) => ({ ...articleView(row), notices: c.notices.get(row.id) ?? 0 })),
      versions: c.versions.map((v) => ({
        href: `/c/${c.place.code}/charters/${v.ref}`,
        title: v.title,
        number: refLabel('charters', v.ref),
        effectiveDay: v.effectiveDay,
        state: charterStates[v.state as CharterState],
        isThis: v.ref === c.ref,
      })),
      history: c.history.map((h) => ({
        id: h.id,
        at: h.at,
        who: h.actorName && maskName(h.actorName),
        what: charterSteps[h.event as CharterEvent],
        words: h.text,
      })),
      can: { file: may('file', mayFile), confirm: may('confirm', mayConfirm) },
    };
  },
});
export type CharterView = View<typeof showCharter>;

/** One article with its own address, so that a paper can point at it. */
export const showArticle = defineQuery({
  name: 'charter.article',
  async load(read, { number, ...at }: { community: string; ref: string; number: string }) {
    const charter = await findHead(read, at);
    if (!charter || !/^[1-9]\d{0,2}$/.test(number)) return null;
    const [row] = await findText(read, charter.id, Number(number));
    return row ? { ...charter, row, notices: await findNoticesByArticle(read, row.id) } : null;
  },
  authorize: () => allow(null),
  present: ({ loaded: c, now }) => ({
    ...headView(c, now),
    href: `/c/${c.place.code}/charters/${c.ref}`,
    article: articleView(c.row),
    notices: c.notices,
  }),
});
export type ArticleView = View<typeof showArticle>;
