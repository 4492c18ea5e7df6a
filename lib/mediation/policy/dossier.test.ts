import { expect, test } from 'vitest';
import { type Actor, guest, type Role, roles } from '../../kernel/verdict';
import type { CaseFacts } from '../policy';
import { type FileRight, mayAnonymise, mayOnFile, mayOpenFile, rights } from './dossier';

const facts: CaseFacts = {
  communityId: 'here',
  state: 'closed',
  isProtected: false,
  registeredById: null,
  acceptedAt: new Date(0),
  parties: [
    { id: 'p1', side: 'applicant', personId: 'applicant' },
    { id: 'p2', side: 'respondent', personId: 'respondent' },
  ],
  mediators: [
    { personId: 'lead', duty: 'lead' },
    { personId: 'helper', duty: 'helper' },
  ],
};
const user = (id: string, role: Role, communityId = 'here'): Actor => ({
  kind: 'user',
  id,
  grants: [{ communityId, role }],
});
const word = (v: { ok: boolean; refusal?: string }) => (v.ok ? 'yes' : v.refusal);
const open = (actor: Actor) => word(mayOpenFile(actor, facts));

test('the whole file is the director’s and the lead’s; nobody else’s, whatever the role', () => {
  expect(open(user('lead', 'mediator'))).toBe('yes');
  expect(open(user('x', 'mediation-director'))).toBe('yes');
  expect(open(user('helper', 'mediator'))).toBe('forbidden');
  expect(open(user('applicant', 'resident'))).toBe('forbidden');
  // A party who is also director is a party.
  expect(open(user('applicant', 'mediation-director'))).toBe('forbidden');
  for (const role of roles.filter((r) => r !== 'mediation-director'))
    expect(open(user('somebody', role))).toBe('not_found');
  for (const role of roles) expect(open(user('lead', role, 'there'))).toBe('not_found');
  expect(open(guest)).toBe('not_found');
});

const ofCase = (Object.keys(rights) as (keyof typeof rights)[]).filter(
  (r): r is FileRight => r !== 'mediation.save-keeping' && r !== 'mediation.save-template',
);
test.each(ofCase)('%s: by those who work the case and hold the role', (right) => {
  const may = rights[right] as readonly Role[];
  const of = (actor: Actor) => word(mayOnFile(right)(actor, facts));
  expect(of(user('lead', 'mediator'))).toBe(may.includes('mediator') ? 'yes' : 'forbidden');
  expect(of(user('x', 'mediation-director'))).toBe('yes');
  expect(of(user('applicant', 'resident'))).toBe('forbidden');
  expect(of(user('stranger', 'mediator'))).toBe('not_found');
  expect(of(user('x', 'mediation-director', 'there'))).toBe('not_found');
});

test('names are taken out by the job alone', () => {
  expect(mayAnonymise({ kind: 'system', job: 'mediation-keeping' }).ok).toBe(true);
  for (const role of roles) expect(mayAnonymise(user('x', role)).ok).toBe(false);
});
