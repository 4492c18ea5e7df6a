import { expect, test } from 'vitest';
import { asTable, type Row } from '@/seeds/demo/roster-rows';
import { gather } from './gather';
import { readLines } from './lines';

const today = '2026-11-23';
const seal = (number: string) => ({ idHash: `h${number}`, idSealed: '' });
const faultsOf = (rows: Row[]) => {
  const { lines, faults } = readLines(asTable(rows), seal, today);
  return [...faults, ...gather(lines, today).faults].map(({ row, field, reason }) => `${row} ${field} ${reason}`);
};

const flat: Row = { estate: '紫兰苑', building: '13号楼', room: '1-101', area: '89.12' };
const home: Row = { ...flat, household: '0001', kind: '居民户' };
const one: Row = { ...home, name: '张一', tie: '产权人自住' };
const two: Row = { ...home, name: '张二' };

test('a right table has no faults', () => {
  expect(faultsOf([one, two, { ...flat, room: '1-102' }, { name: '周工', phone: '13911110000' }])).toEqual([]);
});

test.each<[string, Row[], string]>([
  ['an area that is no number', [{ ...one, area: '八十九' }], '2 面积 面积要写成数字'],
  ['a negative area', [{ ...one, area: '-89.12' }], '2 面积 面积不能是负数'],
  ['no area at all', [{ ...one, area: '0' }], '2 面积 面积要大于 0'],
  ['three decimals', [{ ...one, area: '89.123' }], '2 面积 面积要写成数字'],
  ['two areas of one unit', [one, { ...two, area: '90' }], '3 面积 和第 2 行的面积不一样'],
  ['an empty unit twice', [flat, flat], '3 房号 这套空房在前面已经出现过'],
  ['one owner of one unit twice', [one, one], '3 姓名 和第 2 行重复'],
  ['a day that is none', [{ ...one, birthDay: '1980-02-30' }], '2 出生日期 没有这一天'],
  ['a date in words', [{ ...one, birthDay: '八零年' }], '2 出生日期 日期写成'],
  ['born tomorrow', [{ ...one, birthDay: '2026-11-24' }], '2 出生日期 出生日期在今天以后'],
  ['owner from tomorrow', [{ ...one, since: '2026-11-24' }], '2 起始日期 起始日期在今天以后'],
  ['a short phone', [{ ...one, phone: '1380000' }], '2 手机 手机号是 1 开头的 11 位数字'],
  ['a wrong ID number', [{ ...one, idNumber: '110105194912310021' }], '2 身份证号 身份证号不对'],
  [
    'one ID number, two households',
    [
      { ...one, idNumber: '11010519491231002X' },
      { name: '王五', idNumber: '11010519491231002X' },
    ],
    '3 身份证号 和第 2 行是同一个身份证号',
  ],
  ['an unknown kind', [{ ...one, kind: '别墅户' }], '2 户类型 只能填村民户、居民户、租户'],
  ['co-owners without a voter', [one, { ...two, tie: '产权人自住' }], '3 表决人 这套房有 2 个产权人'],
  [
    'two voters',
    [
      { ...one, votes: '是' },
      { ...two, tie: '产权人自住', votes: '是' },
    ],
    '3 表决人 这套房有 2 个产权人',
  ],
  [
    'two representatives',
    [
      { ...one, representative: '是' },
      { ...two, representative: '是' },
    ],
    '3 户代表 这一户在前面已经有户代表',
  ],
  [
    'a child as representative',
    [{ ...one, representative: '是', birthDay: '2009-01-01' }],
    '2 户代表 户代表要满 18 周岁',
  ],
  ['a household in two units', [one, { ...two, room: '1-201' }], '3 房号 这一户在前面住的是'],
  ['a tenant in a household of owners', [{ ...two, tie: '租户' }], '2 户类型 租户的户类型要填“租户”'],
  [
    'a building in two grids',
    [
      { ...one, grid: '第一网格' },
      { ...two, grid: '第二网格' },
    ],
    '3 网格 同一栋楼在前面填了别的网格',
  ],
  ['a micro-grid in the air', [{ ...one, micro: '微01' }], '2 网格 有微网格就要填网格'],
  ['a person without a place', [{ name: '某某' }], '2 手机 没有户号的人要填手机或身份证号'],
  ['a name that is too long', [{ ...one, name: '长'.repeat(31) }], '2 姓名 太长，最多 30 个字'],
])('%s is reported with its row', (_, rows, fault) => {
  expect(faultsOf(rows).join('；')).toContain(fault);
});

test('a table without its heading is no table', () => {
  expect(
    readLines(
      [
        ['姓名', '电话'],
        ['张三', '1'],
      ],
      seal,
      today,
    ).faults.map((f) => f.field),
  ).toEqual(['户号', '房号']);
  expect(readLines([], seal, today).faults.length).toBeGreaterThan(0);
});

test('full-width digits, other dates and other words are understood', () => {
  const { lines, faults } = readLines(
    asTable([{ ...one, area: '８９.１２㎡', birthDay: '1980/1/2', phone: '+86 138 0000 0099', party: '√' }]),
    seal,
    today,
  );
  expect(faults).toEqual([]);
  expect(lines[0]).toMatchObject({ area: 8912, birthDay: '1980-01-02', phone: '13800000099', party: true });
});
