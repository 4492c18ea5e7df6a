import type { Reader } from '@/db';
import type { PaperContent } from '@/lib/kernel/paper/sheet';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, allow, hide, type Verdict } from '@/lib/kernel/verdict';
import { kinds, type PaperName, printPaper } from '../documents/catalogue';
import { rightsPaper } from '../documents/rights';
import { type CaseReader, mayRead } from '../policy';
import { findCase } from './case';
import { type Dossier, findDossier } from './dossier';
import { type DossierRows, findDossierRows } from './dossier-rows';
import { paperCase } from './paper-case';

const isPaper = (name: string): name is PaperName => Object.hasOwn(kinds, name);

/** A party gets what is the own: the application, the notices to the own person, the agreement, what both ask for. */
const forParties: readonly PaperName[] = [
  'application',
  'rights',
  'summons',
  'agreement',
  'confirmation',
  'leniency',
  'notice',
];
/** Addressed to one person each. */
const addressed: readonly PaperName[] = ['rights', 'summons', 'notice'];

type Loaded = Dossier & { paper: PaperName; rows: DossierRows };

function papersOf(d: Loaded, reader: CaseReader): PaperContent[] {
  const whole = paperCase(d, d.rows, reader);
  const isOwn = reader.audience === 'party' && addressed.includes(d.paper);
  const c = isOwn ? { ...whole, parties: whole.parties.filter((p) => p.id === reader.partyId) } : whole;
  return d.paper === 'rights' ? rightsPaper(c) : printPaper(d.paper, c);
}

interface Asked {
  community: string;
  ref: string;
  paper: string;
}

/** Papers carry names: not before somebody has the case. */
function mayPrint(actor: Actor, d: Loaded): Verdict<CaseReader> {
  const seen = mayRead(actor, d);
  if (!seen.ok) return seen;
  const { audience } = seen.by;
  if (audience === 'intake' || (audience === 'party' && !forParties.includes(d.paper))) return hide();
  return papersOf(d, seen.by).length ? allow(seen.by) : hide();
}

const spec = {
  name: 'mediation.paper',
  async load(read: Reader, { community, ref, paper }: Asked, { actor }: { actor: Actor }) {
    const found = isPaper(paper) ? await findCase(read, { community, ref }) : null;
    if (!found || !mayRead(actor, found).ok || !isPaper(paper)) return null;
    return { ...(await findDossier(read, found)), paper, rows: await findDossierRows(read, found.id) };
  },
  authorize: mayPrint,
  trace: ({ communityId, id, paper }: Loaded) => ({ communityId, subjectId: id, reason: kinds[paper].label }),
};

export const showPaper = defineQuery({
  ...spec,
  present: ({ loaded, by }) => ({
    name: kinds[loaded.paper].label,
    papers: papersOf(loaded, by),
    isStaff: by.audience !== 'party',
  }),
});
export type PaperView = View<typeof showPaper>;

/** The same, with what a community's own template is filled with: never for a page. */
export const openPaper = defineQuery({
  ...spec,
  present: ({ loaded, by }) => ({
    name: kinds[loaded.paper].label,
    papers: papersOf(loaded, by),
    paper: loaded.paper,
    communityId: loaded.communityId,
    whole: paperCase(loaded, loaded.rows, by),
  }),
});
