import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findTerms } from '../queries/agreement';
import { lockCase } from '../queries/case';
import { findClauses } from '../queries/clauses';
import { checkTerm, claritySentences } from '../rules/clarity';
import { instalmentSentences } from '../rules/instalments';
import { termWordSentences, wordTerm } from '../rules/term-words';
import { termInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** Who does what by when. What is vague or not allowed is refused here, before anybody signs it. */
export const addTerm = defineCommand({
  name: 'mediation.add-term',
  input: termInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const clauses = input.clause ? await findClauses(tx, found.communityId) : [];
    const clause = clauses.find((c) => c.key === input.clause && !c.isRetired) ?? null;
    return { ...found, clause, terms: await findTerms(tx, found.id, null) };
  },
  authorize: mayOn('mediation.add-term'),
  decide(args) {
    const { input, loaded, now, newId, write } = args;
    if (!loaded.parties.some((p) => p.id === input.debtorId)) return fail('unknown_party');
    const { clause } = loaded;
    if (input.clause && !clause) return fail('unknown_clause');
    const worded = wordTerm(input, clause, dayOf(now));
    if (!worded.ok) return worded;
    const { words, parts, dueDay } = worded.value;
    const kind = clause?.kind ?? input.kind;
    const clear = checkTerm({ ...input, kind, text: words, dueDay }, dayOf(now));
    if (!clear.ok) return clear;
    if (loaded.terms.length >= 30) return fail('too_many');
    const { debtorId, amount } = input;
    const text = write(loaded.id, 'mediation.term', words);
    const position = 1 + Math.max(0, ...loaded.terms.map(({ term }) => term.position));
    const term = { id: newId(), caseId: loaded.id, position, kind, debtorId, textId: text.id, amount, dueDay };
    return workOnCase(args, 'add-term', {
      rows: {
        terms: [{ ...term, state: 'open' }],
        instalments: parts.map((part, i) => ({
          ...{ ...part, id: newId(), caseId: loaded.id, termId: term.id, position: i + 1, state: 'open' },
        })),
      },
      texts: [text],
      payload: { term: term.id, amount, dueDay, parts: parts.length },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    ...claritySentences,
    ...instalmentSentences,
    ...termWordSentences,
    unknown_clause: { field: 'text', text: '这一条条款已经停用或改过。请重新挑一条，或者自己写。' },
    unknown_party: { field: 'debtorId', text: '请选由哪一方来做。' },
    too_many: '一份协议最多 30 条，请合并相近的内容。',
  },
});
