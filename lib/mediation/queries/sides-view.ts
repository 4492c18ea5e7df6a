import { refLabel } from '@/lib/i18n/format';
import { maskIdCard, maskPhone } from '@/lib/i18n/mask';
import { caseStateLabels } from '../machine';
import type { Audience } from '../policy';
import { isMinor, partyKindNames, scopeNames } from '../rules/sides';
import { typeNames } from '../rules/words';
import type { AgentRow } from './agents';
import type { Party } from './case';
import type { DetailRow, findEarlier } from './sides';

interface Sides {
  details: readonly DetailRow[];
  agents: readonly AgentRow[];
}

/** Whoever has no case in hand yet, and whoever broke in, learns no name of those who act for a party. */
const isTold = (audience: Audience) => audience !== 'intake';

/** What stands beside a party’s name. The code of a firm is masked for everybody; its form gets it whole. */
export function sideView(p: Party, { details, agents }: Sides, audience: Audience) {
  const detail = details.find((d) => d.partyId === p.id);
  const own = agents.filter((a) => a.partyId === p.id);
  const rings = audience === 'mediator';
  return {
    kind: detail?.kind ?? 'person',
    kindName: detail && detail.kind !== 'person' ? partyKindNames[detail.kind] : null,
    code: detail?.code ? maskIdCard(detail.code) : null,
    contact:
      isTold(audience) && detail?.contactName
        ? [detail.contactName, detail.contactPost].filter(Boolean).join('，')
        : null,
    isRepresentative: detail?.isRepresentative ?? false,
    needsGuardian: isMinor(p.age) && !own.some((a) => a.kind === 'guardian'),
    agents: isTold(audience)
      ? own.map((a) => ({
          id: a.id,
          word: a.kind === 'guardian' ? '监护人' : '代理人',
          name: a.name,
          relation: a.relation,
          scope: a.scope && scopeNames[a.scope],
          letterDay: a.letterDay,
          phone: a.phone && audience !== 'party' ? (rings ? a.phone : maskPhone(a.phone)) : null,
        }))
      : [],
    /** For the form that completes a firm. */
    typedCode: rings ? (detail?.code ?? null) : null,
    contactName: rings ? (detail?.contactName ?? null) : null,
    contactPost: rings ? (detail?.contactPost ?? null) : null,
  };
}

/** Each earlier case of a party for the director and the lead; how many, for who helps; nothing for anybody else. */
export function earlierView(
  rows: Awaited<ReturnType<typeof findEarlier>>,
  parties: readonly Party[],
  audience: Audience,
  isLead: boolean,
) {
  if (audience !== 'director' && audience !== 'mediator') return null;
  const whole = audience === 'director' || isLead;
  return parties.flatMap((p) => {
    const own = p.personId ? rows.filter((r) => r.personId === p.personId) : [];
    if (!own.length) return [];
    const cases = own.map((r) => ({
      ...{ id: r.id, number: refLabel('mediation', r.ref), type: typeNames[r.type], at: r.createdAt },
      state: caseStateLabels[r.state].word,
    }));
    return [{ partyId: p.id, name: p.name, count: own.length, cases: whole ? cases : [] }];
  });
}
