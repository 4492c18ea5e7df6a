import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayTalkApart } from '../policy/sittings';
import { lockCase } from '../queries/case';
import { talkInput } from '../schema/sittings';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** 背对背: what one side said for the mediators of the case alone. With whom is not even in the event. */
export const noteTalk = defineCommand({
  name: 'mediation.note-talk',
  input: talkInput,
  load: lockCase,
  authorize: mayTalkApart,
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (!loaded.parties.some((p) => p.id === input.partyId)) return fail('unknown_party');
    if (input.at > now) return fail('future');
    const text = write(loaded.id, 'mediation.talk', input.text);
    const step = workOnCase(args, 'note-talk', { texts: [text] });
    if (!step.ok) return step;
    const { partyId, at, place } = input;
    const talk = { id: newId(), caseId: loaded.id, partyId, at, place, textId: text.id, authorId: by.personId };
    return ok({ ...step.value, change: { step: step.value.change, talk } });
  },
  async commit(tx, { step, talk }) {
    const saved = await saveCase(tx, step);
    await tx.insert(tables.mediationTalks).values(talk);
    return saved;
  },
  says: {
    ...lateSentences,
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人。' },
    future: { field: 'at', text: '时间不能晚于现在。谈完了再记。' },
  },
});
