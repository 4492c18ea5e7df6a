// From lines to what the file says there is: places, households, people and their ties, each once.
import type { RosterFault, RosterLine } from '@/db/schema/rosters';
import { type ColumnKey, headOf } from './columns';

export interface WantedUnit {
  code: string;
  building: string;
  area?: number;
  row: number;
}
export interface WantedPerson {
  key: string;
  row: number;
  name: string;
  household?: string;
  line: RosterLine;
}
export interface WantedHousehold {
  code: string;
  kind: NonNullable<RosterLine['kind']>;
  unit?: string;
  /** 村民小组. */
  group?: string;
  representative?: string;
  row: number;
}
/** A person and a unit. */
export interface WantedTie {
  unit: string;
  person: string;
  votes: boolean;
  since?: string;
  row: number;
}

/** Buildings go by estate and name. */
export const placeKey = (estate: string, name: string) => `${estate}\n${name}`;
/** People go by household and name; those of no household by name and what tells them apart. */
export const personKey = (line: Pick<RosterLine, 'household' | 'name' | 'idHash' | 'phone'>) =>
  line.household ? `${line.household}\n${line.name}` : `\n${line.name}\n${line.idHash ?? line.phone}`;

export class Roster {
  readonly faults: RosterFault[] = [];
  readonly estates = new Set<string>();
  readonly buildings = new Map<string, { estate: string; name: string }>();
  readonly units = new Map<string, WantedUnit>();
  readonly grids = new Map<string, { name: string; parent?: string }>();
  /** Building to grid, building to micro-grid. */
  readonly gridOf = new Map<string, string>();
  readonly microOf = new Map<string, string>();
  readonly households = new Map<string, WantedHousehold>();
  readonly people = new Map<string, WantedPerson>();
  readonly owners = new Map<string, WantedTie[]>();
  readonly tenants = new Map<string, WantedTie>();

  say(row: number, key: ColumnKey, reason: string) {
    this.faults.push({ row, field: headOf[key], reason });
  }
}
