import { type Shape, type TableKey, tableShapes } from '@/db/shapes';

/** Not in an archive: what belongs to one server, or opens a door. */
const left: readonly TableKey[] = ['sessions', 'idempotencyKeys', 'drafts', 'leases', 'loginFailures'];

/** What an archive holds, in the order in which it can be put back. */
export const archived = (): Shape[] => tableShapes().filter(({ key }) => !left.includes(key));
