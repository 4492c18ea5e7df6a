import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { lockCase } from '../queries/case';
import { investigationInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** 调查记录: who was asked, where, and what was found. For the mediators and the file. */
export const recordInvestigation = defineCommand({
  name: 'mediation.record-investigation',
  input: investigationInput,
  load: lockCase,
  authorize: mayOnFile('mediation.record-investigation'),
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    if (input.at > now) return fail('future');
    const text = write(loaded.id, 'mediation.investigation', input.text);
    const { at, place, present, asked } = input;
    return withAdds(workOnCase(args, 'record-investigation', { texts: [text] }), {
      investigation: {
        ...{ id: newId(), caseId: loaded.id, at, place, present, asked },
        textId: text.id,
        recorderId: by.personId,
      },
    });
  },
  commit: saveDossier,
  says: { ...lateSentences, future: { field: 'at', text: '时间不能晚于现在。查完了再记。' } },
});
