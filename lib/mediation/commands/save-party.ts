import { defineCommand } from '@/lib/kernel/command';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOn } from '../policy';
import { findBoundMediator } from '../queries/bound-staff';
import { lockCase } from '../queries/case';
import { findEmployers } from '../queries/mediators';
import { findPerson, findRosterPerson } from '../queries/people';
import { findDetails } from '../queries/sides';
import { findWaivers } from '../queries/waivers';
import { worksForParty } from '../rules/recusal';
import { mostRepresentatives } from '../rules/sides';
import { partyInput } from '../schema';
import { saveCase } from './save-case';
import { workOnCase } from './step-case';

/**
 * Adds a party or completes one: a person, a firm or an organisation. Name and phone as the roster has them, or a person
 * found there, make it that person, who then sees the own side. A phone or an address left empty stays as it was: who
 * sees them masked cannot type them again.
 */
export const saveParty = defineCommand({
  name: 'mediation.save-party',
  input: partyInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const details = await findDetails(
      tx,
      found.parties.map((p) => p.id),
    );
    const picked = input.knownId ? await findPerson(tx, input.knownId) : null;
    const isPicked = picked?.communityId === found.communityId && picked.name === input.name;
    const person = isPicked ? picked : await findRosterPerson(tx, found.communityId, input.name, input.phone);
    const known = input.kind === 'person' ? person : null;
    const boundId = known && (await findBoundMediator(tx, found.id, known.id));
    const ids = found.mediators.map((m) => m.personId);
    const employersOf = await findEmployers(tx, found.communityId, ids);
    const works = found.mediators.filter((m) => worksForParty({ ...m, employers: employersOf(m.personId) }, [input]));
    const binds = [...new Set([...(boundId ? [boundId] : []), ...works.map((m) => m.personId)])];
    return { ...found, details, person: known, binds, waivers: await findWaivers(tx, found.id) };
  },
  authorize: mayOn('mediation.save-party'),
  decide(args) {
    const { input, loaded, newId } = args;
    const known = loaded.parties.find((p) => p.id === input.partyId);
    if (input.partyId && !known) return fail('unknown_party');
    const personId = loaded.person?.id ?? known?.personId ?? null;
    if (personId && loaded.parties.some((p) => p.personId === personId && p !== known)) return fail('already_party');
    if (personId && loaded.mediators.some((m) => m.personId === personId)) return fail('is_mediator');
    const acts = loaded.agents.find((a) => a.personId !== null && a.personId === personId);
    if (acts && loaded.parties.find((p) => p.id === acts.partyId)?.side !== input.side) return fail('is_agent');
    // CPL 47 borrowed: who comes in later binds a mediator as well, until every party has consented on paper.
    const consented = (mediatorId: string) =>
      known &&
      loaded.parties.every((p) => loaded.waivers.some((w) => w.mediatorId === mediatorId && w.partyId === p.id));
    if (!loaded.binds.every(consented)) return fail('binds_mediator');
    if (known?.personId && loaded.person && loaded.person.id !== known.personId) return fail('other_person');
    const { side, name, gender, age, nation, work, kind, contactName, contactPost, isRepresentative } = input;
    if (kind === 'person' && input.code) return fail('code_of_person');
    const before = loaded.details.find((d) => d.partyId === known?.id);
    const speakers = loaded.parties.filter(
      (p) => p !== known && p.side === side && loaded.details.some((d) => d.partyId === p.id && d.isRepresentative),
    );
    if (isRepresentative && speakers.length >= mostRepresentatives) return fail('too_many');
    const phone = input.phone ?? loaded.person?.phone ?? known?.phone ?? null;
    const row = {
      side,
      name,
      gender,
      age,
      nation,
      work,
      phone,
      address: input.address ?? known?.address ?? null,
      personId,
    };
    const id = known?.id ?? newId();
    const code = kind === 'person' ? null : (input.code ?? before?.code ?? null);
    const details = { partyId: id, kind, code, contactName, contactPost, isRepresentative };
    const rows = known ? { party: { id, set: row } } : { parties: [{ ...row, id, caseId: loaded.id }] };
    return workOnCase(args, 'save-party', {
      rows: { ...rows, details },
      // A minor among the parties makes it a protected case.
      set: age !== null && age < 18 ? { isProtected: true, protectedFor: loaded.protectedFor ?? 'minor' } : {},
      payload: { parties: loaded.parties.length + (known ? 0 : 1) },
    });
  },
  commit: saveCase,
  says: {
    ...lateSentences,
    unknown_party: '没有这位当事人，请从页面上重新打开。',
    already_party: { field: 'name', text: '这个人已经是本案的当事人。' },
    is_mediator: { field: 'name', text: '这个人是本案的调解员，要先换调解员。' },
    binds_mediator: {
      field: 'name',
      text: '本案的调解员和这位是一户人、在同一套房里，或者在这个单位工作，应当回避。请先换调解员；各方都书面同意的，先登记同意书。',
    },
    is_agent: { field: 'name', text: '这个人现在是对方的代理人或者监护人，要先结束代理。' },
    other_person: { field: 'name', text: '这位当事人已经和名册里的另一个人对上了。要换人，请另添一位当事人。' },
    code_of_person: { field: 'code', text: '自然人没有统一社会信用代码。是店铺或单位的，请改选。' },
    too_many: { field: 'isRepresentative', text: `一方推选的代表最多 ${mostRepresentatives} 位。` },
  },
});
