// 李江沟村（示例）: 14 buildings, 2,782 flats; 1,800 villagers in 620 households that own the flats between them,
// 2,700 tenants. 620 is a made-up number, the others are the article's.
import { aBirthDay, aName, aSurname } from './names';
import { demoPersonOf } from './people';
import { pick, type Random, seededRandom } from './random';
import { aPhone, asTable, type DemoRoster, padded, type Row, staffRows } from './roster-rows';

const estate = '李江沟新村';
const villageGrids = ['第一网格', '第二网格', '第三网格', '第四网格'];
/** Added by their own command: they cover no flats. */
export const ljgSpecialGrids = ['集体商铺专属网格', '地下车库专属网格'];
const gridOf = (building: number) => villageGrids[building <= 4 ? 0 : building <= 8 ? 1 : building <= 11 ? 2 : 3]!;
const areas = ['89.12', '105.36', '76.80'];

/** Floor by floor, so that the first households live at the bottom of building 1. */
function flats(): Row[] {
  return Array.from({ length: 14 }, (_, at) => at + 1).flatMap((building) => {
    const place = { estate, building: `${building}号楼`, grid: gridOf(building) };
    const rooms = Array.from({ length: 198 }, (_, i) => ({
      ...place,
      room: `${1 + Math.floor(i / 99)}-${1 + Math.floor((i % 99) / 3)}0${1 + (i % 3)}`,
      area: areas[i % 3],
    }));
    return building <= 10 ? [...rooms, { ...place, room: '2-3401', area: areas[1] }] : rooms;
  });
}

const households = 620;
const households3 = 560;
const firstGroup = 30;
const tenantHouseholds = 1946;
const tenants = 2700;

export function ljgRoster(): DemoRoster {
  const random = seededRandom(620);
  const all = flats();
  const homes = all.slice(0, households);
  const rented = all.slice(households);
  const rows: Row[] = staffRows('ljg');
  const heads: { household: string; name: string; grid: string }[] = [];
  for (let n = 1; n <= households; n++) {
    const household = `村${padded(n, 3)}`;
    const members = villagerHousehold(random, n, household, homes[n - 1]!);
    rows.push(...members);
    heads.push({ household, name: members[0]!.name!, grid: homes[n - 1]!.grid! });
  }
  rented.forEach((flat, at) => {
    const { household, name } = heads[at % households]!;
    rows.push({ ...flat, household, kind: '村民户', name, tie: '产权人不住', votes: '是', since: '2020-10-01' });
    if (at < tenantHouseholds) rows.push(...tenantHousehold(random, at + 1, flat));
  });
  const workers = Array.from({ length: 40 }, (_, i) => heads[i === 0 ? 2 : i * 15]!);
  return {
    table: asTable(rows),
    gridWorkers: workers.map((one, i) => ({ ...one, grid: i < 32 ? villageGrids[i % 4]! : ljgSpecialGrids[i % 2]! })),
    helpers: heads,
  };
}

function villagerHousehold(random: Random, n: number, household: string, home: Row): Row[] {
  const given = demoPersonOf('ljg', household);
  const surname = given ? given.name.slice(0, 1) : random() < 0.4 ? '李' : aSurname(random);
  const taken = new Set<string>();
  return Array.from({ length: n <= households3 ? 3 : 2 }, (_, i) => {
    const name = i === 0 && given ? given.name : aName(random, i === 1 ? aSurname(random) : surname, taken);
    taken.add(name);
    const head = i === 0;
    return {
      ...home,
      household,
      kind: '村民户',
      name,
      gender: pick(random, ['男', '女']),
      birthDay: head ? aBirthDay(random, 35, 78) : aBirthDay(random, i === 1 ? 30 : 5, i === 1 ? 78 : 60),
      tie: head ? '产权人自住' : '家人',
      ...(head && { phone: given?.phone ?? aPhone(n), representative: '是', votes: '是', since: '2020-10-01' }),
      // The first group, whose collective the two elders of each household belong to.
      ...(n <= firstGroup && { group: '第一村民小组', member: i < 2 ? '是' : '' }),
      ...(head && n % 7 === 2 && { party: '是' }),
      ...(head && n % 15 === 4 && { delegate: '是' }),
      ...(head && n % 15 === 2 && { council: '是' }),
    };
  });
}

function tenantHousehold(random: Random, n: number, flat: Row): Row[] {
  const household = `租${padded(n, 4)}`;
  const given = demoPersonOf('ljg', household);
  const pairs = tenants - tenantHouseholds;
  const taken = new Set<string>();
  return Array.from({ length: n <= pairs ? 2 : 1 }, (_, i) => {
    const name = i === 0 && given ? given.name : aName(random, aSurname(random), taken);
    taken.add(name);
    return {
      ...flat,
      household,
      kind: '租户',
      name,
      gender: pick(random, ['男', '女']),
      birthDay: aBirthDay(random, i === 0 ? 20 : 3, 55),
      tie: '租户',
      since: `2025-0${1 + (n % 9)}-15`,
      ...(i === 0 && { phone: given?.phone ?? aPhone(1000 + n), representative: '是' }),
    };
  });
}
