// Who stands on a side: guardians of minors, agents with authority, the few who speak for many.
import type { agentKinds, agentScopes, mediatorKinds, partyKinds } from '@/db/schema/guard-words';

export { agentKinds, agentScopes, mediatorKinds, partyKinds } from '@/db/schema/guard-words';

export type PartyKind = (typeof partyKinds)[number];
export type AgentKind = (typeof agentKinds)[number];
export type AgentScope = (typeof agentScopes)[number];
export type MediatorKind = (typeof mediatorKinds)[number];

export const partyKindNames: Record<PartyKind, string> = {
  person: '自然人',
  firm: '企业、个体工商户',
  organisation: '机关、社会组织',
};
export const scopeNames: Record<AgentScope, string> = {
  general: '一般代理：代为参加、陈述',
  special: '特别授权：可以代为承认、放弃、变更请求，签协议',
};
export const mediatorKindNames: Record<MediatorKind, string> = {
  full: '专职调解员',
  part: '兼职调解员',
  elder: '五老调解员',
  firm: '企业调解员',
  trade: '行业调解员',
};

// GB 32100-2015: 17 characters and one to check them.
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export function isUnifiedCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce((s, c, i) => s + letters.indexOf(c) * (3 ** i % 31), 0);
  return letters[(31 - (sum % 31)) % 31] === code[17];
}

/** CC 17: under eighteen. */
export const isMinor = (age: number | null) => age !== null && age < 18;

interface Standing {
  partyId: string;
  kind: AgentKind;
}

/** Minors without anybody who answers for them: they neither talk nor agree alone. */
export const withoutGuardian = <P extends { id: string; age: number | null }>(
  parties: readonly P[],
  agents: readonly Standing[],
) => parties.filter((p) => isMinor(p.age) && !agents.some((a) => a.partyId === p.id && a.kind === 'guardian'));

/** CPL 61 borrowed: one or two agents a party. */
export const mostAgents = 2;
/** PM 19 rules, CPL 56 borrowed: many on a side name at most five to speak for them. */
export const mostRepresentatives = 5;

type Signing = 'guardian_signs' | 'no_authority' | 'unknown_agent';

/** Who may put a name under the agreement for a party: a minor’s guardian must, an agent only with special authority. */
export function signingFault(
  party: { id: string; age: number | null },
  agents: readonly (Standing & { id: string; scope: AgentScope | null })[],
  agentId: string | null,
): Signing | null {
  const agent = agents.find((a) => a.id === agentId && a.partyId === party.id);
  if (agentId && !agent) return 'unknown_agent';
  if (isMinor(party.age)) return agent?.kind === 'guardian' ? null : 'guardian_signs';
  return agent?.kind === 'agent' && agent.scope !== 'special' ? 'no_authority' : null;
}
export const signingSentences = {
  guardian_signs: { field: 'agentId', text: '未成年人的协议要由监护人签。请选这位当事人的监护人。' },
  no_authority: { field: 'agentId', text: '一般代理不能代签协议。请本人签，或者补一份特别授权的委托书。' },
  unknown_agent: { field: 'agentId', text: '这个人不是这位当事人的代理人或者监护人。' },
} as const;
export const guardianFirst = '未成年当事人还没有登记监护人。请先登记监护人。';
