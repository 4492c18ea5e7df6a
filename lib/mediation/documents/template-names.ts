// The names that a template may use, read off a case with one of everything.
import type { Fields, Filling } from '@/lib/kernel/paper/template';
import type { PaperCase } from './paper-case';
import { fillingOf } from './template-fields';

/** One of everything, so that every name is there to be read off. */
const sample: PaperCase = {
  ...{
    org: '',
    number: '',
    phone: '',
    title: '',
    type: '',
    source: '',
    place: null,
    isApplication: true,
    registrar: null,
    facts: '',
  },
  ...{ openedAt: new Date(0), acceptedAt: null, overAt: null, ending: null, requests: null, told: [] },
  ...{
    parties: [],
    identities: [],
    investigations: [],
    voided: [],
    gaps: [],
    closing: null,
    continues: null,
    bound: null,
    method: null,
  },
  ...{
    confirmation: null,
    leniency: null,
    agreement: null,
    mediators: [],
    agents: [],
    evidence: [],
    sittings: [],
    sessions: [],
    visits: [],
  },
};
const party: PaperCase['parties'][number] = {
  ...{ id: '', side: 'applicant', sideName: '', name: '', gender: null, nation: null, age: null },
  ...{ work: null, phone: null, address: null, firm: null },
};
const full: PaperCase = {
  ...sample,
  parties: [party],
  agents: [{ partyId: '', name: '', phone: null, relation: '', letterDay: null, isSpecial: false }],
  identities: [{ name: '', kind: '', number: null, hasCopy: false, day: '2026-01-01', checker: '' }],
  investigations: [{ at: new Date(0), place: '', present: '', asked: '', words: '', recorder: '' }],
  ending: { kind: 'failed', words: '有', at: new Date(0), number: null },
  voided: ['有'],
  closing: '有',
  continues: { number: '', file: null },
  gaps: [{ at: new Date(0), author: '', checks: [''], words: '' }],
  bound: { number: '', by: '', on: '2026-01-01', keeping: '', remarks: '有' },
  method: { name: '', version: 1, steps: [] },
  confirmation: { organ: '', number: null, day: '2026-01-01', words: null },
  leniency: { organ: '', number: null, day: '2026-01-01', words: null },
  mediators: [''],
  evidence: [{ words: '', kind: '', form: '', pages: 1, from: '', day: '2026-01-01' }],
  sessions: [
    {
      ...{ at: new Date(0), place: '', present: '', apart: null, statement: '' },
      ...{ verified: null, result: '', recorder: '' },
    },
  ],
  sittings: [{ startsAt: new Date(0), minutes: 0, where: '', isOpen: false, invited: [''], acting: [] }],
  visits: [
    { afterDays: 7, visitedAt: null, performance: null, risk: null, findings: null, visitor: null, satisfaction: '' },
  ],
  agreement: {
    ...{ number: '', isOral: false, facts: '', issues: '', copies: 3, draftedAt: new Date(0) },
    ...{ effectiveDay: null, signed: [] },
    drawn: [{ who: '', agent: null, at: new Date(0), service: null, isPending: true, strokes: '' }],
    terms: [
      {
        ...{ ordinal: '', kind: 'act', debtor: '', text: '', amount: null, dueDay: null },
        ...{ state: 'performed', doneDay: null, proof: null },
        parts: [{ position: 1, dueDay: '2026-01-01', amount: 1, state: 'open', doneDay: null, proof: null }],
      },
    ],
  },
};

const namesOf = (filling: Filling): Fields =>
  Object.fromEntries(
    Object.entries(filling).map(([name, value]) => [name, typeof value === 'string' ? true : namesOf(value[0] ?? {})]),
  );
export const templateFields: Fields = namesOf(fillingOf(full, ''));
