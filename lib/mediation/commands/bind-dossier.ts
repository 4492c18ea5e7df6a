import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOnFile } from '../policy/dossier';
import { findEarlierFiles } from '../queries/after';
import { lockCase } from '../queries/case';
import { findDossierRows } from '../queries/dossier-rows';
import { findKeeping } from '../queries/keeping';
import { keepUntil } from '../rules/keeping';
import { readSettings } from '../rules/numbers';
import { bindInput } from '../schema/dossier';
import { saveDossier, withAdds } from './save-dossier';
import { workOnCase } from './step-case';

/** 立卷归档 (PM 27): the file takes its number and the day until which it is kept. */
export const bindDossier = defineCommand({
  name: 'mediation.bind',
  input: bindInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const keeping = await findKeeping(tx, found.communityId);
    const earlier = await findEarlierFiles(tx, found.id);
    return { ...found, keeping, earlier, rows: await findDossierRows(tx, found.id) };
  },
  authorize: mayOnFile('mediation.bind'),
  decide(args) {
    const { input, loaded, by, now, write } = args;
    if (loaded.rows.bound) return fail('bound_before');
    if (input.boundOn > dayOf(now)) return fail('future_day');
    const remarks = input.remarks ? write(loaded.id, 'mediation.remarks', input.remarks) : null;
    const until = keepUntil(loaded.keeping, { type: loaded.type, isMajor: input.isMajor }, input.boundOn);
    return withAdds(
      workOnCase(args, 'bind', { texts: remarks ? [remarks] : [], payload: { boundOn: input.boundOn } }),
      {
        earlier: loaded.earlier,
        bound: {
          ...{ caseId: loaded.id, communityId: loaded.communityId, year: Number(input.boundOn.slice(0, 4)) },
          ...{ short: readSettings(loaded.community).short, boundById: by.personId, boundOn: input.boundOn },
          ...{ isMajor: input.isMajor, remarksId: remarks?.id ?? null, keepUntil: until },
        },
      },
    );
  },
  commit: saveDossier,
  says: {
    ...lateSentences,
    bound_before: '这个案子已经立过卷。',
    future_day: { field: 'boundOn', text: '日期不能晚于今天。' },
  },
});
