import { findArticles } from '@/lib/charters/queries/articles';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayIssue } from '../policy';
import { issueInput } from '../schema';
import { stepNotice } from './step-notice';
import { loadForPaper, paperSentences, savePaper, writePaper } from './write-paper';

/** 开单, resting on an article of the charter, on a law, or on both. */
export const issueNotice = defineCommand({
  name: 'notice.issue',
  input: issueInput,
  async load(tx, input, at) {
    const notice = await loadForPaper(tx, input, at);
    if (!notice) return null;
    const articles = input.articleId ? await findArticles(tx, notice.communityId, at.now) : [];
    return { ...notice, inForce: articles.some((a) => a.id === input.articleId) };
  },
  authorize: mayIssue,
  decide(args) {
    const { input, loaded } = args;
    const { articleId, lawId, phone } = input;
    if (!articleId && !lawId) return fail('no_clause');
    if (articleId && !loaded.inForce) return fail('not_in_force');
    if (!loaded.recipientName) return fail('to_nobody');
    const paper = writePaper(args);
    if (!paper.ok) return paper;
    const step = stepNotice(args, {
      event: 'issue',
      set: { ...paper.value.set, articleId, lawId, phone },
      texts: paper.value.texts,
      tell: [loaded.recipientId, input.secondHandlerId],
    });
    if (!step.ok) return step;
    const { communityId, office, id } = loaded;
    return ok({
      ...step.value,
      change: { ...step.value.change, communityId, office },
      links: articleId
        ? [{ from: { kind: 'articles' as const, id: articleId }, to: { kind: 'notices' as const, id } }]
        : [],
    });
  },
  commit: savePaper,
  says: {
    ...lateSentences,
    ...paperSentences,
    no_clause: { field: 'articleId', text: '告知单要有依据：请选公约里的一条，或者选一部法律。' },
    not_in_force: { field: 'articleId', text: '这一条现在没有生效，请另选。' },
    to_nobody: '这条记录没有写告知谁，不能开单。请另记一次，写明房号或单位。',
  },
});
