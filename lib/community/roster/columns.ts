// The flat row format: what each column is called, what may stand in it, and an example for the template.
import type { RosterLine } from '@/db/schema/rosters';

export const columns = [
  { key: 'estate', head: '小区', hint: '必填（有房号时）', sample: '紫兰苑' },
  { key: 'building', head: '楼栋', hint: '必填（有房号时）', sample: '13号楼' },
  { key: 'room', head: '房号', hint: '单元-房间；没有本社区住房的留空', sample: '1-101' },
  { key: 'area', head: '面积', hint: '专有部分面积，平方米，最多两位小数', sample: '89.12' },
  { key: 'household', head: '户号', hint: '一户一个号，全社区不重复', sample: '0001' },
  { key: 'kind', head: '户类型', hint: '村民户、居民户或租户', sample: '居民户' },
  { key: 'name', head: '姓名', hint: '空房只填房屋各栏，姓名留空', sample: '张三（示例）' },
  { key: 'gender', head: '性别', hint: '男或女，选填', sample: '女' },
  { key: 'birthDay', head: '出生日期', hint: '例如 1980-01-31', sample: '1980-01-31' },
  { key: 'phone', head: '手机', hint: '11 位，选填', sample: '13900000000' },
  { key: 'idNumber', head: '身份证号', hint: '选填；只加密保存，不显示、不导出', sample: '' },
  { key: 'tie', head: '与房屋关系', hint: '产权人自住、产权人不住、家人或租户', sample: '产权人自住' },
  { key: 'votes', head: '表决人', hint: '共有产权推举一人填“是”', sample: '是' },
  { key: 'representative', head: '户代表', hint: '每户一人填“是”', sample: '是' },
  { key: 'since', head: '起始日期', hint: '取得产权或起租的日子，选填', sample: '2020-10-01' },
  { key: 'grid', head: '网格', hint: '楼栋所在的网格', sample: '第一网格' },
  { key: 'micro', head: '微网格', hint: '楼栋所在的微网格，选填', sample: '第一网格01' },
  { key: 'party', head: '党员', hint: '是或留空', sample: '' },
  { key: 'delegate', head: '居民代表', hint: '居民代表、村民代表填“是”', sample: '' },
  {
    key: 'committee',
    head: '居（村）委会成员',
    hint: '居民委员会、村民委员会的成员填“是”，只在党组织任职的不填',
    sample: '',
  },
  { key: 'group', head: '村民小组', hint: '村民户属于哪个村民小组，选填', sample: '' },
  { key: 'member', head: '集体成员', hint: '农村集体经济组织的成员填“是”', sample: '' },
  { key: 'memberRep', head: '成员代表', hint: '农村集体经济组织的成员代表填“是”', sample: '' },
  { key: 'council', head: '议事会成员', hint: '是或留空', sample: '' },
] as const;

export type ColumnKey = (typeof columns)[number]['key'];
export const headOf = Object.fromEntries(columns.map(({ key, head }) => [key, head])) as Record<ColumnKey, string>;

/** Other words that people use for a column. */
const aliases: Record<string, ColumnKey> = {
  楼号: 'building',
  房间号: 'room',
  '面积（㎡）': 'area',
  '面积(㎡)': 'area',
  户编号: 'household',
  手机号: 'phone',
  手机号码: 'phone',
  电话: 'phone',
  身份证: 'idNumber',
  村民代表: 'delegate',
  居委会成员: 'committee',
  村委会成员: 'committee',
  两委成员: 'committee',
  集体经济组织成员: 'member',
};
export const columnOf = (head: string): ColumnKey | undefined =>
  columns.find((column) => column.head === head)?.key ?? aliases[head];

/** 紫兰苑 13-1-101. A building that is only a number is written without 号楼. */
export const unitCode = (estate: string, building: string, room: string) =>
  `${estate} ${/^(\d+)(号楼|栋|幢|座)$/.exec(building)?.[1] ?? building}-${room}`;

export const ties: Record<string, NonNullable<RosterLine['tie']>> = {
  产权人自住: 'owner-here',
  产权人不住: 'owner-away',
  家人: 'family',
  租户: 'tenant',
};
export const householdKinds: Record<string, NonNullable<RosterLine['kind']>> = {
  村民户: 'villager',
  居民户: 'resident',
  租户: 'tenant',
};
