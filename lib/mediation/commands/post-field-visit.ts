import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { mayPostFieldVisit } from '../policy/field-notes';
import { findAgreement, findVisits } from '../queries/agreement';
import { findCaseOf } from '../queries/field-notes';
import { postFieldVisitInput } from '../schema/field-notes';
import { visitOf } from './record-visit';
import { workOnCase } from './step-case';
import { checkNote, postingSentences, savePosted, stepFieldNote } from './step-field-note';

/** A note from the field that is the next visit of a case: 7 days after, or 30. */
export const postFieldVisit = defineCommand({
  name: 'mediation.post-field-visit',
  input: postFieldVisitInput,
  async load(tx, input) {
    const found = await findCaseOf(tx, input);
    const into = found?.into;
    if (!found || !into) return found && { ...found, into: null };
    const [agreement, visits] = [await findAgreement(tx, into.id), await findVisits(tx, into.id)];
    return { ...found, into: { ...into, agreement, visits } };
  },
  authorize: mayPostFieldVisit,
  decide(args) {
    const { input, loaded, by, now } = args;
    const { note, into } = loaded;
    const known = checkNote(note, input.version);
    if (!known.ok) return known;
    if (!into || !by.onCase) return fail('no_case');
    const visitId = into.visits.find((v) => !v.visitedAt)?.id ?? '';
    const on = { ...args, input: { ...input, version: into.version, visitId, findings: input.text } };
    const made = visitOf({ ...on, loaded: into, by: by.onCase });
    if (!made.ok) return made;
    return stepFieldNote(workOnCase({ ...on, loaded: into, by: by.onCase }, 'visit', made.value), note, now);
  },
  commit: savePosted,
  says: {
    ...postingSentences,
    unknown_visit: { field: 'ref', text: '这个案子没有要做的回访了。笔记还在，可以当作一步工作放进去。' },
    future: { field: 'at', text: '回访的时间不能晚于现在。' },
    before_force: { field: 'at', text: '回访的时间不能早于协议生效的那一天。' },
  },
});
