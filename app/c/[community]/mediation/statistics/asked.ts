import { queryOf } from '@/components/ui/href';

type Params = Record<string, string | string[] | undefined>;

/** The period and the unit that the address asks for. */
export function askedOf(community: string, params: Params) {
  const { from, to, unit } = queryOf(params);
  return { community, from, to, unit };
}

/** The same for another page of it: with the days that were counted. */
export const sameOf = ({ period, isStreet }: { period: { from: string; to: string }; isStreet: boolean }) =>
  String(new URLSearchParams({ ...period, ...(isStreet ? { unit: 'street' } : {}) }));
