import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { checkVersion, lateSentences } from '@/lib/kernel/step';
import { mayNote } from '../policy';
import { lockIssue } from '../queries/issue';
import { noteInput } from '../schema';
import { saveIssue } from './step-issue';

/** One visit or one piece of work, as a line of the history; seventeen visits are seventeen lines. */
export const noteIssue = defineCommand({
  name: 'issue.note',
  input: noteInput,
  load: lockIssue,
  authorize: mayNote,
  decide({ input, loaded, write }) {
    const fresh = checkVersion(loaded, input.version);
    if (!fresh.ok) return fresh;
    if (loaded.state !== 'dispatched') return fail('illegal_transition');
    const text = write(loaded.id, 'note', input.text);
    const { id, ref, state } = loaded;
    return ok({
      change: { id, ref, set: { version: loaded.version + 1 } },
      texts: [text],
      transitions: [{ subjectId: id, event: 'note', from: state, to: state, textId: text.id }],
      events: [{ type: 'issue.noted', subjectId: id, payload: { text: text.hash } }],
    });
  },
  commit: saveIssue,
  says: lateSentences,
});
