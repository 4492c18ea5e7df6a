// 紫锦社区（示例）: 3 estates, 87 buildings, each a micro-grid, in 11 grids; 5,720 households, one in each flat, 20,020 people.
import { aBirthDay, aName, aSurname } from './names';
import { demoPersonOf } from './people';
import { demoPhones } from './phones';
import { pick, type Random, seededRandom } from './random';
import { aPhone, asTable, type DemoRoster, type GridHelper, padded, type Row, staffRows } from './roster-rows';

/** 紫藤苑 is made up; the article names two of the three. */
const estates = [
  { name: '紫兰苑', buildings: 30, grids: ['第一网格', '第二网格', '第三网格', '第四网格'] },
  { name: '锦苑', buildings: 29, grids: ['第五网格', '第六网格', '第七网格', '第八网格'] },
  { name: '紫藤苑', buildings: 28, grids: ['第九网格', '第十网格', '第十一网格'] },
];
const areas = ['89.12', '112.45', '133.07'];
const all87 = estates.flatMap(({ name, buildings, grids }) =>
  Array.from({ length: buildings }, (_, i) => ({
    estate: name,
    building: `${i + 1}号楼`,
    grid: grids[Math.floor((i * grids.length) / buildings)]!,
    micro: `${name}${i + 1}号楼微网格`,
  })),
);

/** 66 flats a building, 65 in the last 22. */
function flats(): Row[] {
  return all87.flatMap((place, at) =>
    Array.from({ length: at < 65 ? 66 : 65 }, (_, i) => ({
      ...place,
      room: `${1 + Math.floor(i / 33)}-${1 + Math.floor((i % 33) / 3)}0${1 + (i % 3)}`,
      area: areas[i % 3],
    })),
  );
}

export function zjRoster(): DemoRoster {
  const random = seededRandom(5720);
  const rows: Row[] = staffRows('zj');
  const helpers: DemoRoster['helpers'] = [];
  const gridWorkers: GridHelper[] = [];
  const headed = new Set<string>();
  flats().forEach((flat, at) => {
    const household = `居${padded(at + 1, 4)}`;
    const isRented = at % 9 === 8 && !demoPersonOf('zj', household);
    const members = isRented
      ? rentedFlat(random, at + 1, household, flat)
      : ownHousehold(random, at + 1, household, flat);
    rows.push(...members);
    const head = { household, name: members[0]!.name! };
    if (isRented) return;
    const given = demoPersonOf('zj', household);
    const mayHead = !given || given.phone === demoPhones.zjGrid;
    if (mayHead && !headed.has(flat.micro!)) {
      headed.add(flat.micro!);
      gridWorkers.push({ ...head, grid: flat.micro! });
    } else if (at % 66 === 40 && gridWorkers.filter(({ grid }) => grid === flat.grid).length === 0)
      gridWorkers.push({ ...head, grid: flat.grid! });
    else helpers.push(head);
  });
  return { table: asTable(rows), gridWorkers, helpers };
}

function ownHousehold(random: Random, n: number, household: string, flat: Row): Row[] {
  const given = demoPersonOf('zj', household);
  const surname = given ? given.name.slice(0, 1) : aSurname(random);
  const taken = new Set<string>();
  return Array.from({ length: n % 2 ? 3 : 4 }, (_, i) => {
    const name = i === 0 && given ? given.name : aName(random, i === 1 ? aSurname(random) : surname, taken);
    taken.add(name);
    const head = i === 0;
    return {
      ...flat,
      household,
      kind: '居民户',
      name,
      gender: pick(random, ['男', '女']),
      birthDay: head ? aBirthDay(random, 28, 76) : aBirthDay(random, i === 1 ? 26 : 2, i === 1 ? 76 : 70),
      // Every fifth flat belongs to a couple, who named the first of them.
      tie: head || (i === 1 && n % 5 === 0) ? '产权人自住' : '家人',
      ...(head && { phone: given?.phone ?? aPhone(n), representative: '是', votes: '是', since: '2017-06-01' }),
      ...(head && n % 70 === 3 && { party: '是' }),
      ...(head && n % 95 === 5 && { delegate: '是' }),
      ...(head && n % 160 === 2 && { council: '是' }),
    };
  });
}

/** The owner lives elsewhere; the household that rents it is one of the 5,720. */
function rentedFlat(random: Random, n: number, household: string, flat: Row): Row[] {
  const taken = new Set<string>();
  const people = Array.from({ length: n % 2 ? 3 : 4 }, (_, i): Row => {
    const name = aName(random, aSurname(random), taken);
    taken.add(name);
    return {
      ...flat,
      household,
      kind: '租户',
      name,
      gender: pick(random, ['男', '女']),
      birthDay: aBirthDay(random, i < 2 ? 20 : 2, i < 2 ? 50 : 19),
      tie: '租户',
      since: `2025-0${1 + (n % 9)}-01`,
      ...(i === 0 && { phone: aPhone(10_000 + n), representative: '是' }),
    };
  });
  const owner = { ...flat, name: aName(random, aSurname(random)), phone: aPhone(20_000 + n), tie: '产权人不住' };
  return [...people, { ...owner, votes: '是', since: '2017-06-01' }];
}
