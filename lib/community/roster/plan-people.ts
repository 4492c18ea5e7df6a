import type { RosterLine } from '@/db/schema/rosters';
import type { Standing } from '../rules';
import { headOf } from './columns';
import type { KnownPerson, VotingFlag } from './known';
import type { PlanContext, Update } from './plan';
import type { WantedPerson } from './wanted';

const standingOf = (line: RosterLine): Standing => line.kind ?? (line.unit ? 'outside' : 'staff');

/** The person of the register whom the file means, by ID number, else by household and name, else by name and phone. */
function match({ known }: PlanContext, { key, line }: WantedPerson): KnownPerson | undefined {
  return (line.idHash && known.byIdHash.get(line.idHash)) || known.named.get(key) || undefined;
}

export function planPeople(at: PlanContext) {
  for (const wanted of at.roster.people.values()) {
    const known = match(at, wanted);
    at.personIds.set(wanted.key, known?.id ?? at.newId());
    if (known) planChanges(at, wanted, known);
    else planNew(at, wanted);
  }
}

/** A telephone that somebody signs in with is not written to another person: their slips and codes would go astray. */
const inUse = '这个手机号已经有人用来登录';

function planNew(
  { known, plan, newId, now, personIds }: PlanContext,
  { key, name, line, row, household }: WantedPerson,
) {
  const { communityId } = known;
  const id = personIds.get(key)!;
  const isTaken = line.phone && known.loginPhones.has(line.phone);
  const phone = isTaken ? null : line.phone;
  // Of no household, the telephone is all that tells the person apart: without it each import would add another one.
  if (isTaken && !household && !line.idHash)
    plan.faults.push({ row, field: headOf.phone, reason: `${inUse}，请核对这个人是谁` });
  else if (isTaken) plan.conflicts.push({ row, field: headOf.phone, reason: `${inUse}，手机号没有写进登记` });
  plan.insert.people.push({
    id,
    communityId,
    name,
    phone: phone ?? null,
    gender: line.gender ?? null,
    birthDay: line.birthDay ?? null,
    standing: standingOf(line),
    isPartyMember: line.party ?? false,
    isRepresentative: line.delegate ?? false,
    isCommitteeMember: line.committee ?? false,
    isCollectiveMember: line.member ?? false,
    isCollectiveRep: line.memberRep ?? false,
    lacksCapacity: false,
    idSealed: line.idSealed ? Buffer.from(line.idSealed, 'base64') : null,
    idHash: line.idHash ?? null,
    createdAt: now,
    version: 1,
  });
  const grant = { communityId, personId: id, gridId: null, grantedById: null, since: now, endedAt: null };
  if (standingOf(line) !== 'staff') plan.insert.grants.push({ ...grant, id: newId(), role: 'resident' });
  if (line.council) plan.insert.grants.push({ ...grant, id: newId(), role: 'council' });
}

/** What an import must not touch once the account is in use: the telephone, and what puts its holder on a roll. */
const votingFlags = [
  ['delegate', 'isRepresentative'],
  ['committee', 'isCommitteeMember'],
  ['member', 'isCollectiveMember'],
  ['memberRep', 'isCollectiveRep'],
] as const satisfies readonly (readonly [keyof RosterLine, VotingFlag])[];

function planChanges(at: PlanContext, { line, row, name, household }: WantedPerson, person: KnownPerson) {
  const { plan, known, now, newId } = at;
  const set: Update<'people'>['set'] = {};
  const say = (key: keyof typeof headOf, reason: string) =>
    void plan.conflicts.push({ row, field: headOf[key], reason });
  if (person.name !== name) set.name = name;
  if (line.gender && line.gender !== person.gender) set.gender = line.gender;
  if (line.birthDay && line.birthDay !== person.birthDay) set.birthDay = line.birthDay;
  if (line.party && !person.isPartyMember) set.isPartyMember = true;
  if (line.phone && line.phone !== person.phone)
    if (person.accountId) say('phone', '账号已经开通，手机号没有改动');
    else if (known.loginPhones.has(line.phone)) say('phone', `${inUse}，手机号没有改动`);
    else set.phone = line.phone;
  for (const [key, flag] of votingFlags) {
    if (!line[key] || person[flag]) continue;
    if (person.accountId) say(key, `账号已经开通，${headOf[key]}没有改动；请到人员页办理`);
    else set[flag] = true;
  }
  if (line.idHash && line.idHash !== person.idHash)
    if (person.idHash) say('idNumber', '和登记的身份证号不同，没有改动');
    else Object.assign(set, { idHash: line.idHash, idSealed: Buffer.from(line.idSealed!, 'base64') });
  const lives = known.householdOf.get(person.id);
  if (lives && household && lives !== household)
    say('household', `这个人登记在 ${lives} 户，没有改动；迁户请到住户页办理`);
  const wants = [
    ...(standingOf(line) === 'staff' ? [] : ['resident' as const]),
    ...(line.council ? ['council' as const] : []),
  ];
  for (const role of wants) {
    if (known.grants.has(person.id + role)) continue;
    if (person.accountId) say(role === 'council' ? 'council' : 'name', '账号已经开通，身份没有改动；请到人员页办理');
    else
      plan.insert.grants.push({
        id: newId(),
        communityId: known.communityId,
        personId: person.id,
        role,
        gridId: null,
        grantedById: null,
        since: now,
        endedAt: null,
      });
  }
  if (Object.keys(set).length) plan.update.people.push({ id: person.id, set });
  else plan.unchanged += 1;
}
