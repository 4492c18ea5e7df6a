// Who stands on the papers, as this reader may know them.
import type { PaperCase } from '../documents/paper-case';
import type { CaseReader } from '../policy';
import { genderNames, sideNames } from '../rules/words';
import type { Dossier } from './dossier';
import type { DossierRows } from './dossier-rows';

function firmOf(rows: DossierRows, partyId: string) {
  const found = rows.details.find(({ row }) => row.partyId === partyId)?.row;
  if (!found || found.kind === 'person') return null;
  return { code: found.code, contact: [found.contactName, found.contactPost].filter(Boolean).join('，') };
}

export const agentsOf = (rows: DossierRows, reader: CaseReader, own: string | null): PaperCase['agents'] =>
  rows.agents
    .filter((a) => a.kind === 'agent' && (reader.audience !== 'party' || a.partyId === own))
    .map((a) => ({
      ...{ partyId: a.partyId, name: a.name, phone: a.phone, relation: a.relation, letterDay: a.letterDay },
      isSpecial: a.scope === 'special',
    }));

/** A party's own copy carries no telephone of the other side. */
export const partiesOf = (d: Dossier, rows: DossierRows, reader: CaseReader) =>
  d.parties.map((p) => ({
    firm: firmOf(rows, p.id),
    id: p.id,
    side: p.side,
    sideName: sideNames[p.side],
    name: p.name,
    gender: p.gender && genderNames[p.gender],
    nation: p.nation,
    age: p.age,
    work: p.work,
    phone: reader.audience === 'party' && p.id !== reader.partyId ? null : p.phone,
    address: p.address,
  }));
