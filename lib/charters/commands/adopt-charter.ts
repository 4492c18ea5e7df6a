import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import type { Link } from '@/lib/kernel/decision';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { lockVoteWithArticles } from '@/lib/votes/queries/founding';
import { mayAdopt } from '../policy';
import { lockCharterInForce } from '../queries/charter';
import { charterSentences, whyNoCharter } from '../rules';
import { adoptInput } from '../schema';

const { articles, charters } = tables;

interface Change {
  charter: Omit<typeof charters.$inferInsert, 'ref'>;
  articles: (typeof articles.$inferInsert)[];
  replaced: { id: string; replacedDay: string; version: number } | null;
}

/** 立约: the articles are the voted words, taken from the frozen text. */
export const adoptCharter = defineCommand({
  name: 'charter.adopt',
  input: adoptInput,
  async load(tx, { community, vote: ref }) {
    const vote = await lockVoteWithArticles(tx, { community, ref });
    if (!vote || vote.state === 'draft') return null;
    const known = await tx.$count(charters, eq(charters.voteId, vote.id));
    return { ...vote, isTaken: known > 0, former: await lockCharterInForce(tx, vote.communityId) };
  },
  authorize: mayAdopt,
  decide({ input, loaded, now, newId, write }) {
    const missing = whyNoCharter(loaded);
    if (missing) return fail(missing);
    if (loaded.isTaken) return fail('taken');
    const { communityId, former, certifiedAt } = loaded;
    const certifiedDay = dayOf(certifiedAt ?? now);
    const effectiveDay = input.effectiveDay ?? certifiedDay;
    if (effectiveDay < certifiedDay) return fail('too_early');
    const id = newId();
    const rows = loaded.clauses.map((clause, at) => {
      const articleId = newId();
      const text = write(articleId, 'article', clause.text);
      return { row: { id: articleId, communityId, charterId: id, number: at + 1, textId: text.id }, text };
    });
    const change: Change = {
      charter: {
        ...{ id, communityId, title: input.title, state: 'adopted', voteId: loaded.id, effectiveDay },
        ...{ replacesId: former?.id ?? null, createdAt: now, version: 1 },
      },
      articles: rows.map(({ row }) => row),
      replaced: former && { id: former.id, replacedDay: effectiveDay, version: former.version + 1 },
    };
    const links: Link[] = [
      { from: { kind: 'votes', id: loaded.id }, to: { kind: 'charters', id } },
      ...rows.map(({ row }): Link => ({ from: { kind: 'charters', id }, to: { kind: 'articles', id: row.id } })),
    ];
    const replaced = former ? [{ subjectId: former.id, event: 'replace', from: former.state, to: 'replaced' }] : [];
    return ok({
      change,
      texts: rows.map(({ text }) => text),
      transitions: [{ subjectId: id, event: 'adopt', from: null, to: 'adopted' }, ...replaced],
      links,
      tells: [
        { to: { role: 'clerk' as const }, template: 'charter.adopted', subject: { kind: 'charters' as const, id } },
      ],
      events: [
        {
          type: 'charter.adopted',
          subjectId: id,
          payload: {
            voteId: loaded.id,
            effectiveDay,
            articles: rows.map(({ text }) => text.hash),
            replaces: former?.id ?? null,
          },
        },
      ],
    });
  },
  async commit(tx: WriteTx, { charter, articles: rows, replaced }) {
    if (replaced) {
      const { id, ...set } = replaced;
      await tx
        .update(charters)
        .set({ ...set, state: 'replaced' })
        .where(eq(charters.id, id));
    }
    const ref = await takeRef(tx, charter.communityId, 'charters', Number(dayOf(charter.createdAt).slice(0, 4)));
    await tx.insert(charters).values({ ...charter, ref });
    await tx.insert(articles).values(rows);
    return { ref };
  },
  says: {
    ...charterSentences,
    taken: '已经依这次表决立过约了。',
    too_early: { field: 'effectiveDay', text: '施行的日子不能早于结果证明的日子。' },
  },
});
