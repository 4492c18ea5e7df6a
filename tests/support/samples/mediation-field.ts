import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { dropFieldNote } from '@/lib/mediation/commands/drop-field-note';
import { postFieldNote } from '@/lib/mediation/commands/post-field-note';
import { postFieldVisit } from '@/lib/mediation/commands/post-field-visit';
import { saveFieldNote } from '@/lib/mediation/commands/save-field-note';
import { findMethod } from '@/lib/mediation/queries/method';
import { aCase } from './mediation';
import type { Samples, World } from './world';

const by = 'mediator' as const;
const asks = 'the note’s author';
const words = { text: '在楼道里听楼下说，夜里还在滴。', about: '楼上漏水' };

async function written(w: World) {
  const { id } = await w.run(saveFieldNote, by, { id: newId(), version: '0', ...words });
  return { community: w.code, id, version: '1' };
}

/** What a mediator writes down on the way. */
export const mediationField: Samples = {
  'mediation.save-field-note': async (w) => ({
    command: saveFieldNote,
    by,
    asks,
    input: { ...(await written(w)), ...words },
  }),
  'mediation.post-field-note': async (w) => {
    const { on } = await aCase(w, 2);
    const step = (await findMethod(store.read, w.communityId)).steps[0]!.key;
    const rest = { ref: on.ref, step, at: w.instant(-1), place: '楼道', present: '楼下', text: words.text };
    return { command: postFieldNote, by, asks, input: { ...(await written(w)), ...rest } };
  },
  'mediation.post-field-visit': async (w) => {
    const { on } = await aCase(w, 7);
    const visit = { ref: on.ref, at: w.instant(-1), performance: 'full', risk: 'none', text: '没有再漏。' };
    return { command: postFieldVisit, by, asks, input: { ...(await written(w)), ...visit } };
  },
  'mediation.drop-field-note': async (w) => ({ command: dropFieldNote, by, asks, input: await written(w) }),
};
