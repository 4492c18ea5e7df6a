// From the cells of a table to lines: every cell by itself, and what one row must hold.
import type { RosterFault, RosterLine } from '@/db/schema/rosters';
import { birthDayOf } from '../rules';
import * as cell from './cells';
import { type ColumnKey, columnOf, headOf, householdKinds, ties, unitCode } from './columns';

export interface Sealed {
  idHash: string;
  idSealed: string;
}
export type Seal = (idNumber: string) => Sealed;
type Cells = Partial<Record<ColumnKey, string>>;
type Values = Omit<RosterLine, 'row' | 'unit' | 'idHash' | 'idSealed'> & { room?: string; idNumber?: string };

const genders: Record<string, NonNullable<RosterLine['gender']>> = { 男: 'male', 女: 'female' };
const readers: { [K in keyof Required<Values>]: (text: string) => cell.Read<NonNullable<Values[K]>> } = {
  estate: cell.words(20),
  building: cell.words(20),
  room: cell.words(20),
  area: cell.area,
  household: cell.words(20),
  kind: cell.oneWordOf(householdKinds),
  name: cell.words(30),
  gender: cell.oneWordOf(genders),
  birthDay: cell.date,
  phone: cell.mobile,
  idNumber: cell.idNumber,
  tie: cell.oneWordOf(ties),
  votes: cell.yesOrNo,
  representative: cell.yesOrNo,
  since: cell.date,
  grid: cell.words(20),
  micro: cell.words(20),
  party: cell.yesOrNo,
  delegate: cell.yesOrNo,
  committee: cell.yesOrNo,
  group: cell.words(20),
  member: cell.yesOrNo,
  memberRep: cell.yesOrNo,
  council: cell.yesOrNo,
};

/** Rows of text to lines, and all that is wrong in them. Row 1 is the heading. */
export function readLines(table: readonly (readonly string[])[], seal: Seal, today: string) {
  const lines: RosterLine[] = [];
  const faults: RosterFault[] = [];
  const heads = (table[0] ?? []).map((head) => columnOf(head.replace(/[\s*＊]/g, '')));
  const missing = (['household', 'name', 'room'] as const).filter((key) => !heads.includes(key));
  const twice = heads.filter((key, at) => key && heads.indexOf(key) !== at);
  for (const key of missing) faults.push({ row: 1, field: headOf[key], reason: '缺这一列，请用模板里的表头' });
  for (const key of twice) faults.push({ row: 1, field: headOf[key!], reason: '这一列出现了两次' });
  if (faults.length) return { lines, faults };
  for (const [at, texts] of table.entries()) {
    if (at === 0 || texts.every((text) => text.trim() === '')) continue;
    const cells: Cells = {};
    for (const [column, key] of heads.entries()) if (key) cells[key] = texts[column]?.trim() ?? '';
    const row = at + 1;
    const { values, wrong } = readCells(cells, row);
    // A cell that could not be read is not missing too.
    const unread = new Set(wrong.map((fault) => fault.field));
    wrong.push(...checkRow(values, row, today).filter((fault) => !unread.has(fault.field)));
    faults.push(...wrong);
    if (!wrong.length) lines.push(asLine(values, row, seal));
  }
  if (!lines.length && !faults.length) faults.push({ row: 2, field: '', reason: '表里没有数据' });
  return { lines, faults };
}

function readCells(cells: Cells, row: number) {
  const values: Record<string, unknown> = {};
  const wrong: RosterFault[] = [];
  for (const key of Object.keys(readers) as ColumnKey[]) {
    const { value, reason } = readers[key](cells[key] ?? '');
    if (reason) wrong.push({ row, field: headOf[key], reason });
    else if (value !== undefined) values[key] = value;
  }
  return { values: values as Values, wrong };
}

function checkRow(v: Values, row: number, today: string): RosterFault[] {
  const faults: RosterFault[] = [];
  const say = (key: ColumnKey, reason: string) => void faults.push({ row, field: headOf[key], reason });
  if (v.room && !v.estate) say('estate', '有房号就要填小区');
  if (v.room && !v.building) say('building', '有房号就要填楼栋');
  if (!v.room && (v.area !== undefined || v.tie)) say('room', '填了面积或与房屋关系，就要填房号');
  if (!v.room && !v.name) say('name', '姓名和房号至少填一项');
  if (v.name && v.household && !v.kind) say('kind', '填了户号就要填户类型');
  if (!v.name && v.household) say('name', '填了户号就要填姓名');
  const outside = v.name && !v.household;
  if (outside && v.room && v.tie !== 'owner-away') say('household', '住在这里的人要填户号');
  if (outside && !v.phone && !v.idNumber) say('phone', '没有户号的人要填手机或身份证号，好和别人区分');
  if (v.tie === 'tenant' && v.kind !== 'tenant') say('kind', '租户的户类型要填“租户”');
  if (v.kind === 'tenant' && (v.tie === 'owner-here' || v.tie === 'owner-away')) say('tie', '租户不能是产权人');
  if (v.kind === 'tenant' && v.delegate) say('delegate', '租户不能当居民代表、村民代表');
  if (v.group && v.kind !== 'villager') say('group', '只有村民户才分村民小组');
  if (v.votes && v.tie !== 'owner-here' && v.tie !== 'owner-away') say('votes', '表决人要是这套房的产权人');
  if (v.micro && !v.grid) say('grid', '有微网格就要填网格');
  if ((v.grid || v.micro) && !v.building) say('building', '填了网格就要填楼栋');
  if (v.birthDay && v.birthDay > today) say('birthDay', '出生日期在今天以后');
  if (v.since && v.since > today) say('since', '起始日期在今天以后，到了那一天再登记');
  if (v.idNumber && v.birthDay && birthDayOf(v.idNumber) !== v.birthDay)
    say('birthDay', '和身份证号里的出生日期不一样');
  return faults;
}

function asLine({ room, idNumber, ...rest }: Values, row: number, seal: Seal): RosterLine {
  const line: RosterLine = { row, ...rest };
  if (room) line.unit = unitCode(rest.estate ?? '', rest.building ?? '', room);
  if (idNumber) {
    Object.assign(line, seal(idNumber));
    line.birthDay ??= birthDayOf(idNumber);
  }
  // Who lives in a unit and does not say how is family, or the tenant.
  if (room && rest.name) line.tie ??= rest.kind === 'tenant' ? 'tenant' : 'family';
  return line;
}
