import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayRecordScreening } from '../policy/statistics';
import { findGrids } from '../queries/screenings';
import { screeningInput } from '../schema/screenings';

/** 排查: who walked where and when, how many quarrels were found, and how many were settled on the spot. */
export const recordScreening = defineCommand({
  name: 'mediation.record-screening',
  input: screeningInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    return community && { communityId: community.id, grids: await findGrids(tx, community.id) };
  },
  authorize: mayRecordScreening,
  decide({ input, loaded, by, now, newId, write }) {
    const { day, gridId, place, walkers, found, settled } = input;
    if (day > dayOf(now)) return fail('future');
    if (settled > found) return fail('more_settled');
    if (gridId && !loaded.grids.some((g) => g.id === gridId)) return fail('unknown_grid');
    if (!gridId && !place) return fail('no_place');
    if (found > 0 && !input.text) return fail('no_words');
    const id = newId();
    const text = input.text ? write(id, 'mediation.screening', input.text) : null;
    return ok({
      change: {
        ...{ id, communityId: loaded.communityId, day, gridId, place, walkers, found, settled },
        ...{ textId: text?.id ?? null, recordedById: by.personId, at: now },
      },
      texts: text ? [text] : [],
      events: [
        { type: 'mediation.screening-recorded', subjectId: id, payload: { day, texts: text ? [text.hash] : [] } },
      ],
    });
  },
  async commit(tx, row) {
    await tx.insert(tables.mediationScreenings).values(row);
    return { id: row.id };
  },
  says: {
    future: { field: 'day', text: '日期不能晚于今天。走完了再记。' },
    more_settled: { field: 'settled', text: '当场化解的不能比发现的多，请检查。' },
    unknown_grid: { field: 'gridId', text: '没有这个网格，请重新选。' },
    no_place: { field: 'place', text: '请选网格，或者写明走了哪里。' },
    no_words: { field: 'text', text: '发现了苗头，请写一句是什么、现在怎样。' },
  },
});
