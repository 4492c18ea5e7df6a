// What an import would write: pure, so that the look and the deed are one computation.
import type { InferInsertModel } from 'drizzle-orm';
import type * as schema from '@/db/schema';
import type { RosterFault, RosterReport } from '@/db/schema/rosters';
import type { Known } from './known';
import { planHouseholds } from './plan-households';
import { planPeople } from './plan-people';
import { planPlaces } from './plan-places';
import { planTies } from './plan-ties';
import type { Roster } from './wanted';

type Inserted =
  | 'estates'
  | 'buildings'
  | 'units'
  | 'grids'
  | 'gridBuildings'
  | 'people'
  | 'households'
  | 'householdMembers'
  | 'villageGroups'
  | 'groupHouseholds'
  | 'ownerships'
  | 'tenancies'
  | 'grants';

export interface Update<K extends 'units' | 'people' | 'households'> {
  id: string;
  set: Partial<InferInsertModel<(typeof schema)[K]>>;
}

export interface Plan {
  insert: { [K in Inserted]: InferInsertModel<(typeof schema)[K]>[] };
  update: { units: Update<'units'>[]; people: Update<'people'>[]; households: Update<'households'>[] };
  /** Who votes for a unit, when the file names another co-owner. */
  voters: { unitId: string; from: string; to: string }[];
  /** Households that come into another 村民小组. */
  regroup: { householdId: string; groupId: string }[];
  /** Buildings that leave a grid. */
  leave: { gridId: string; buildingId: string }[];
  /** The file cannot be imported as it is. */
  faults: RosterFault[];
  /** Left as the register has it. */
  conflicts: RosterFault[];
  unchanged: number;
}

export interface PlanContext {
  roster: Roster;
  known: Known;
  plan: Plan;
  newId: () => string;
  now: Date;
  today: string;
  /** Ids by the keys of the file, as they become known. */
  unitIds: Map<string, string>;
  buildingIds: Map<string, string>;
  personIds: Map<string, string>;
}

export function planImport(args: Pick<PlanContext, 'roster' | 'known' | 'newId' | 'now' | 'today'>): Plan {
  const plan: Plan = {
    insert: {
      estates: [],
      buildings: [],
      units: [],
      grids: [],
      gridBuildings: [],
      people: [],
      households: [],
      householdMembers: [],
      villageGroups: [],
      groupHouseholds: [],
      ownerships: [],
      tenancies: [],
      grants: [],
    },
    update: { units: [], people: [], households: [] },
    voters: [],
    regroup: [],
    leave: [],
    faults: [],
    conflicts: [],
    unchanged: 0,
  };
  const at: PlanContext = { ...args, plan, unitIds: new Map(), buildingIds: new Map(), personIds: new Map() };
  planPlaces(at);
  planPeople(at);
  planHouseholds(at);
  planTies(at);
  return plan;
}

const counts = (lists: Record<string, readonly unknown[]>) =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => list.length)
      .map(([name, list]) => [name, list.length]),
  );

/** Counts and conflicts, as the pages and the chain show them. */
export const reportOf = ({ insert, update, voters, regroup, leave, conflicts, unchanged }: Plan): RosterReport => ({
  added: counts(insert),
  changed: counts({ ...update, voters, groupHouseholds: regroup, gridBuildings: leave }),
  unchanged,
  conflicts: [...conflicts].sort((a, b) => a.row - b.row),
});
