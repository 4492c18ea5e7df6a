import { maskAddress, maskName, maskPhone } from '@/lib/i18n/mask';
import type { Audience } from '../policy';
import { genderNames, sideNames } from '../rules/words';
import type { Party } from './case';
import type { Dossier } from './dossier';

/**
 * The mediators of the case ring people up; everybody else sees a masked number, and a party none but the own. Before
 * anybody has the case, a mediator looking for work sees no names.
 */
export function partyView(p: Party, audience: Audience, own: Party | null) {
  const rings = audience === 'mediator';
  const isOwn = p.id === own?.id;
  const name = audience === 'intake' ? maskName(p.name) : p.name;
  const phone =
    p.phone &&
    (rings ? p.phone : audience === 'intake' || (audience === 'party' && !isOwn) ? null : maskPhone(p.phone));
  return {
    id: p.id,
    side: p.side,
    sideName: sideNames[p.side],
    name,
    isOwn,
    about: [name, p.gender && genderNames[p.gender], p.age !== null && `${p.age} 岁`].filter(Boolean).join('，'),
    address: p.address && (rings || isOwn ? p.address : maskAddress(p.address)),
    phone: phone ?? null,
    toldAt: p.rightsToldAt,
    /** Fields of the form that completes a party; only those who may use it get them. */
    typed:
      audience === 'party' || audience === 'intake'
        ? null
        : { gender: p.gender, age: p.age, nation: p.nation, work: p.work },
    isKnown: p.personId !== null,
  };
}

/** How many can open the page: parties with an account, the mediators, the director. */
export const countReaders = (d: Dossier) => {
  const parties = d.parties.filter((p) => p.personId && (p.side === 'applicant' || d.acceptedAt)).length;
  const acting = d.agents.filter((a) => a.personId).length;
  return parties + acting + d.mediators.length + d.directors;
};

const chosen = { committee: '委员会指派', self: '自己接的', parties: '双方选定' } as const;
export const mediatorViews = (d: Dossier) =>
  d.mediators.map((m) => ({
    personId: m.personId,
    name: m.name,
    duty: m.duty === 'lead' ? '调解员' : '协助调解',
    how: chosen[m.chosenBy],
  }));
