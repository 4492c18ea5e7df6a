// The rows of a generated roster, in the columns of the import.
import { type ColumnKey, columns } from '@/lib/community/roster/columns';
import { type DemoCommunity, demoStaff } from './people';

export type Row = Partial<Record<ColumnKey, string>>;

export interface GridHelper {
  household: string;
  name: string;
  /** The grid or micro-grid. */
  grid: string;
}

export interface DemoRoster {
  table: string[][];
  /** To be granted the role of grid worker. */
  gridWorkers: GridHelper[];
  /** Adults who can take on further roles (mediators), representatives of households first in the list. */
  helpers: { household: string; name: string }[];
}

export const asTable = (rows: readonly Row[]): string[][] => [
  columns.map(({ head }) => head),
  ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
];

/** Numbers that no demo account has. */
export const aPhone = (n: number) => `199000${String(n).padStart(5, '0')}`;

export const staffRows = (community: DemoCommunity): Row[] =>
  demoStaff(community).map(({ name, phone }) => ({ name, phone }));

export const padded = (n: number, length: number) => String(n).padStart(length, '0');
