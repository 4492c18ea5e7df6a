// Puts the lines together and says where they contradict each other.
import type { RosterLine } from '@/db/schema/rosters';
import { isAdult } from '../rules';
import type { ColumnKey } from './columns';
import { personKey, placeKey, Roster } from './wanted';

export function gather(lines: readonly RosterLine[], today: string): Roster {
  const roster = new Roster();
  for (const line of lines) {
    gatherPlace(roster, line);
    if (!line.name) {
      if (line.unit && roster.units.get(line.unit)?.row !== line.row)
        roster.say(line.row, 'room', '这套空房在前面已经出现过');
      continue;
    }
    gatherPerson(roster, line);
    if (line.household) gatherHousehold(roster, line, today);
    gatherTie(roster, line);
  }
  checkOwners(roster);
  checkIdNumbers(roster);
  return roster;
}

function gatherPlace(roster: Roster, line: RosterLine) {
  const { estate, building, unit, grid, micro, row } = line;
  if (!estate || !building) return;
  roster.estates.add(estate);
  const key = placeKey(estate, building);
  roster.buildings.set(key, { estate, name: building });
  if (unit) {
    const known = roster.units.get(unit);
    if (!known) roster.units.set(unit, { code: unit, building: key, row, ...(line.area ? { area: line.area } : {}) });
    else if (known.building !== key) roster.say(row, 'room', `和第 ${known.row} 行的房屋编号相同，楼栋却不同`);
    else if (line.area && known.area && line.area !== known.area)
      roster.say(row, 'area', `和第 ${known.row} 行的面积不一样`);
    else if (line.area) known.area = line.area;
  }
  if (grid) {
    if ((roster.gridOf.get(key) ?? grid) !== grid) roster.say(row, 'grid', '同一栋楼在前面填了别的网格');
    roster.gridOf.set(key, grid);
    roster.grids.set(grid, { name: grid });
  }
  if (grid && micro) {
    if ((roster.microOf.get(key) ?? micro) !== micro) roster.say(row, 'micro', '同一栋楼在前面填了别的微网格');
    const known = roster.grids.get(micro);
    if (known && known.parent !== grid) roster.say(row, 'micro', '这个微网格在前面属于别的网格');
    roster.microOf.set(key, micro);
    roster.grids.set(micro, { name: micro, parent: grid });
  }
}

/** Facts of a person that several rows may repeat, but not contradict. */
const facts: readonly (keyof RosterLine & ColumnKey)[] = [
  'gender',
  'birthDay',
  'phone',
  'party',
  'delegate',
  'committee',
  'member',
  'memberRep',
  'council',
];

function gatherPerson(roster: Roster, line: RosterLine) {
  const key = personKey(line);
  const known = roster.people.get(key);
  if (!known) {
    roster.people.set(key, { key, row: line.row, name: line.name!, household: line.household, line: { ...line } });
    return;
  }
  if (known.line.idHash && line.idHash && known.line.idHash !== line.idHash) {
    roster.say(line.row, 'name', `和第 ${known.row} 行同户同名、身份证号不同；是两个人就在姓名后面加“大”“小”`);
    return;
  }
  for (const fact of facts)
    if (line[fact] !== undefined && known.line[fact] !== undefined && line[fact] !== known.line[fact])
      roster.say(line.row, fact, `和第 ${known.row} 行（同一个人）不一样`);
  known.line = { ...line, ...known.line };
}

function gatherHousehold(roster: Roster, line: RosterLine, today: string) {
  const { row, kind } = line;
  const code = line.household!;
  const known = roster.households.get(code);
  const household = known ?? { code, kind: kind!, row };
  roster.households.set(code, household);
  if (household.kind !== kind) roster.say(row, 'kind', `和第 ${household.row} 行的户类型不一样`);
  if (line.unit && line.tie !== 'owner-away') {
    if (household.unit && household.unit !== line.unit)
      roster.say(row, 'room', `这一户在前面住的是 ${household.unit}；不住的房屋填“产权人不住”`);
    household.unit = line.unit;
  }
  if (line.group) {
    if ((household.group ?? line.group) !== line.group)
      roster.say(row, 'group', `和第 ${household.row} 行的村民小组不一样`);
    household.group = line.group;
  }
  if (!line.representative) return;
  const person = personKey(line);
  if (household.representative && household.representative !== person)
    roster.say(row, 'representative', '这一户在前面已经有户代表');
  // 村民委员会组织法 21, 居民委员会组织法: those who take part are eighteen or older.
  if (line.birthDay && !isAdult(line.birthDay, today)) roster.say(row, 'representative', '户代表要满 18 周岁');
  household.representative = person;
}

function gatherTie(roster: Roster, line: RosterLine) {
  const { unit, tie, row, since } = line;
  if (!unit || !tie) return;
  const person = personKey(line);
  const made = { unit, person, votes: line.votes ?? false, row, ...(since ? { since } : {}) };
  if (tie === 'tenant' && !roster.tenants.has(unit + person)) roster.tenants.set(unit + person, made);
  if (tie !== 'owner-here' && tie !== 'owner-away') return;
  const owners = roster.owners.get(unit) ?? [];
  const twin = owners.find((owner) => owner.person === person);
  if (twin) roster.say(row, 'name', `和第 ${twin.row} 行重复：同一个人、同一套房`);
  else roster.owners.set(unit, [...owners, made]);
}

/** Co-owners name one who votes; an only owner is the one. */
function checkOwners(roster: Roster) {
  for (const owners of roster.owners.values()) {
    const [first] = owners;
    if (owners.length === 1) first!.votes = true;
    else if (owners.filter((owner) => owner.votes).length !== 1)
      roster.say(owners.at(-1)!.row, 'votes', `这套房有 ${owners.length} 个产权人，要在其中一人后面填“是”`);
  }
}

function checkIdNumbers(roster: Roster) {
  const seen = new Map<string, number>();
  for (const { line, row } of roster.people.values()) {
    if (!line.idHash) continue;
    const before = seen.get(line.idHash);
    if (before) roster.say(row, 'idNumber', `和第 ${before} 行是同一个身份证号，却不是同一户`);
    else seen.set(line.idHash, row);
  }
}
