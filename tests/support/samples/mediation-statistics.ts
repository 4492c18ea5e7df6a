import { notePrevention } from '@/lib/mediation/commands/note-prevention';
import { openFinding } from '@/lib/mediation/commands/open-finding';
import { recordScreening } from '@/lib/mediation/commands/record-screening';
import { saveRates } from '@/lib/mediation/commands/save-rates';
import { leak } from '../mediation';
import { aCase } from './mediation';
import type { Samples, World } from './world';

const walk = (w: World) => ({
  ...{ community: w.code, day: w.day(-1), place: '3 号楼', walkers: '孙示例', found: '2', settled: '1' },
  text: '楼道堆物，两家起了口角。',
});

/** Walks, what was prevented, and what is paid. */
export const mediationStatistics: Samples = {
  'mediation.record-screening': async (w) => ({ command: recordScreening, by: 'grid', input: walk(w) }),
  'mediation.open-finding': async (w) => {
    const { id: screeningId } = await w.run(recordScreening, 'grid', walk(w));
    const { voluntary: _, ...story } = leak(w.code);
    return { command: openFinding, by: 'mediator', input: { ...story, applicantName: '李示例', screeningId } };
  },
  'mediation.note-prevention': async (w) => {
    const { on } = await aCase(w, 2);
    const input = { ...on, kind: 'crime', people: '6', day: w.day(-1) };
    return { command: notePrevention, by: 'mediator', input };
  },
  'mediation.save-rates': async (w) => ({
    command: saveRates,
    by: 'mediation-director',
    input: { community: w.code, version: '0', oral: '50', written: '200', difficult: '600.50' },
    alone: true,
  }),
};
