import type { Role } from '@/db/schema/roles';

/** Roles as people call them. */
export const roleLabels: Record<Role, string> = {
  resident: '居民',
  council: '议事会成员',
  mediator: '调解员',
  'mediation-director': '调委会主任',
  grid: '网格员',
  clerk: '社区工作者',
  secretary: '书记',
  supervisor: '监督委员会',
  handler: '经办单位',
  'owners-committee': '业委会',
  street: '街道',
  admin: '管理员',
};
