import type { Role } from '@/db/schema/roles';

/** Roles as screens name them, weightiest first. */
export const roleLabels: Record<Role, string> = {
  secretary: '书记',
  clerk: '社区工作者',
  'mediation-director': '调委会主任',
  mediator: '调解员',
  grid: '网格员',
  street: '街道',
  supervisor: '监督委员会',
  council: '议事会成员',
  'owners-committee': '业委会',
  handler: '经办单位',
  admin: '管理员',
  resident: '居民',
};
const order = Object.keys(roleLabels) as Role[];

export const byWeight = (a: Role, b: Role) => order.indexOf(a) - order.indexOf(b);

/** What the header says of a person: the two weightiest roles, 居民 only when there is nothing else. */
export function mainRoles(held: readonly Role[]): string | null {
  const named = [...new Set(held)].sort(byWeight);
  const beyond = named.filter((role) => role !== 'resident');
  const shown = (beyond.length ? beyond : named).slice(0, 2).map((role) => roleLabels[role]);
  return shown.length ? shown.join('、') : null;
}
