import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayExtendComments } from '../policy';
import { lockProposal } from '../queries/proposal';
import { commentDaysOf } from '../rules';
import { extendInput } from '../schema';
import { saveProposal } from './step-proposal';

/** The closing day moves back, never forward: nobody who counted on it comes too late. */
export const extendComments = defineCommand({
  name: 'proposal.extend-comments',
  input: extendInput,
  load: (tx, input) => lockProposal(tx, input),
  authorize: mayExtendComments,
  decide({ input, loaded, now, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    const { id, ref, state, version, commentUntil } = loaded;
    if (state !== 'commenting') return fail('illegal_transition');
    if (input.commentUntil <= (commentUntil ?? '') || commentDaysOf(input.commentUntil, now) < 1)
      return fail('not_later');
    const text = write(id, 'extend', input.reason);
    return ok({
      change: { id, ref, set: { commentUntil: input.commentUntil, version: version + 1 } },
      texts: [text],
      transitions: [{ subjectId: id, event: 'extend', from: state, to: state, textId: text.id }],
      events: [
        {
          type: 'proposal.comments-extended',
          subjectId: id,
          payload: { from: commentUntil, to: input.commentUntil, text: text.hash },
        },
      ],
    });
  },
  commit: saveProposal,
  says: { ...lateSentences, not_later: { field: 'commentUntil', text: '只能往后延，请选比原来更晚的日期。' } },
});
