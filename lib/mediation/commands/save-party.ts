import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { lockCase } from '../queries/case';
import { findRosterPerson } from '../queries/people';
import { partyInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/** Adds a party or completes one. Name and phone as the roster has them make it that person, who then sees the own side. */
export const saveParty = defineCommand({
  name: 'mediation.save-party',
  input: partyInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    return found && { ...found, person: await findRosterPerson(tx, found.communityId, input.name, input.phone) };
  },
  authorize: mayOn('mediation.save-party'),
  decide(args) {
    const { input, loaded, newId } = args;
    const known = loaded.parties.find((p) => p.id === input.partyId);
    if (input.partyId && !known) return fail('unknown_party');
    const personId = loaded.person?.id ?? known?.personId ?? null;
    if (personId && loaded.parties.some((p) => p.personId === personId && p !== known)) return fail('already_party');
    if (personId && loaded.mediators.some((m) => m.personId === personId)) return fail('is_mediator');
    if (known?.personId && loaded.person && loaded.person.id !== known.personId) return fail('other_person');
    const { side, name, gender, age, nation, work, phone, address } = input;
    const row = { side, name, gender, age, nation, work, phone, address, personId };
    return workOnCase(args, 'save-party', {
      rows: known ? { party: { id: known.id, set: row } } : { parties: [{ ...row, id: newId(), caseId: loaded.id }] },
      payload: { parties: loaded.parties.length + (known ? 0 : 1) },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: '没有这位当事人，请从页面上重新打开。',
    already_party: { field: 'name', text: '这个人已经是本案的当事人。' },
    is_mediator: { field: 'name', text: '这个人是本案的调解员，要先换调解员。' },
    other_person: { field: 'name', text: '这位当事人已经和名册里的另一个人对上了。要换人，请另添一位当事人。' },
  },
});
