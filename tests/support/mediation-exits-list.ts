// Every way out of mediation. `npm test` fails for one that is not here.
import { kinds } from '@/lib/mediation/documents/catalogue';
import type { DeedRight } from '@/lib/mediation/policy/guard';
import type { Planted } from './mediation-exits';

export type Asked = Record<string, unknown>;
interface Exit {
  /** Asked once for every case, or once for the community. */
  ofCase: boolean;
  /** Words of a case, a line of a list, or nothing of any case. */
  shows: 'case' | 'list' | 'nothing';
  inputs: (c: Planted) => Asked[];
  /** Also to those to whom a case stands open by break-glass. */
  toOpened?: boolean;
  /** Shows what was said back to back: for the mediators of the case, and nowhere else. */
  isApart?: boolean;
  /** Nobody of this world gets an answer. */
  mayBeEmpty?: boolean;
}

const at = ({ community, ref }: Planted) => ({ community, ref });
const one = (c: Planted): Asked[] => [{ ...at(c), exported: '' }];
const community = (): Asked[] => [{ community: 'exits' }];
const papers = (c: Planted): Asked[] => Object.keys(kinds).map((paper) => ({ ...at(c), paper, exported: '' }));
const rights: DeedRight[] = [
  'mediation.accept',
  'mediation.note',
  'mediation.stop',
  'mediation.record-report',
  'mediation.wish-mediator',
  'mediation.reopen',
  'mediation.say-satisfaction',
];
const fileRights = ['mediation.check-identity', 'mediation.bind'];

const sitting = (c: Planted): Asked[] => [{ ...at(c), sitting: c.sittingId ?? 'none', origin: 'https://example' }];
const form = { ofCase: false, shows: 'nothing', inputs: community } as const;
const paper = { ofCase: true, shows: 'case', inputs: papers } as const;
const group = { ofCase: true, shows: 'nothing', inputs: one, mayBeEmpty: true } as const;
const file = { ofCase: true, shows: 'case', inputs: one } as const;

export const exits: Record<string, Exit> = {
  'record.showCase': { ofCase: true, shows: 'case', inputs: one, toOpened: true },
  'record.showDeed': { ofCase: true, shows: 'case', inputs: (c) => rights.map((right) => ({ ...at(c), right })) },
  'paper.showPaper': paper,
  'paper.openPaper': { ...paper, inputs: (c) => papers(c).slice(0, 4) },
  'paper-word.showPaperWord': { ...paper, inputs: (c) => papers(c).slice(0, 3) },
  'file.showFile': file,
  'file.showFileDeed': { ...file, inputs: (c) => fileRights.map((right) => ({ ...at(c), right })) },
  'file.showBoundFile': file,
  'file-archive.showFileArchive': file,
  'files-page.showCaseFiles': file,
  'files-page.showCaseFile': {
    ...file,
    inputs: (c) => Object.values(c.files ?? { none: 'none' }).map((id) => ({ ...at(c), id })),
  },
  'booking.showBooking': { ...file, shows: 'case' },
  'sitting.showSitting': { ...file, inputs: sitting },
  'appointment.takeAppointment': { ...file, inputs: sitting },
  'talks.showTalks': { ...file, isApart: true },
  'room-list.listRooms': form,
  'prevention.showPrevention': { ...file, shows: 'case' },
  'known-person.findKnown': {
    ofCase: true,
    shows: 'nothing',
    inputs: (c) => [{ ...at(c), name: '李示例', tail: '5678' }],
  },
  'claims.listClaims': file,
  'claim.showClaim': { ...file, inputs: (c) => [{ ...at(c), claimId: c.claimId ?? 'none' }] },
  'claim-lists.showClaimLists': group,
  'claim-lists.showClaimList': { ...group, inputs: (c) => [{ ...at(c), listId: 'none' }] },
  'claim-papers.takeAnnex': file,
  'merges.showMerges': group,
  'merges.takeMerge': { ...group, inputs: (c) => [{ ...at(c), merge: 'none' }] },
  'own-claim.showOwnClaim': group,
  'opening-views.askToOpen': { ofCase: true, shows: 'nothing', inputs: one },
  'opening-views.listOpenings': { ofCase: false, shows: 'case', inputs: community },
  'list.listCases': {
    ofCase: false,
    shows: 'list',
    inputs: () => [
      { community: null },
      { community: 'exits' },
      { community: 'exits', mine: '1' },
      { community: 'exits', q: '谈字甲案' },
      { community: 'exits', state: 'mediating', type: 'neighbours' },
    ],
  },
  'due-files.showDueFiles': { ofCase: false, shows: 'list', inputs: community },
  'screenings.listScreenings': form,
  'screenings.startScreening': form,
  'screenings.showFinding': { ...form, inputs: () => [{ community: 'exits', id: 'none' }], mayBeEmpty: true },
  'statistics.showStatistics': {
    ...form,
    inputs: () => [{ community: 'exits' }, { community: 'exits', unit: 'street' }],
  },
  'statistics.exportStatistics': form,
  'subsidies.showSubsidies': form,
  'templates.showTemplates': form,
  'templates.takeTemplate': { ...form, inputs: () => [{ community: 'exits', paper: 'agreement' }] },
  'mediators.listMediators': form,
  // The author’s own, and nobody else’s; what the form offers are cases of the list.
  'field-desk.showFieldDesk': { ...form, inputs: () => [{}] },
  'field-notes.listFieldNotes': form,
  'field-notes.showFieldNote': { ...form, inputs: () => [{ community: 'exits', id: 'none' }], mayBeEmpty: true },
  'poster.showPoster': form,
  'forms.newCase': form,
  'forms.newRegistration': form,
  'forms.newTransfer': form,
  'forms.newTopicTransfer': form,
  'clauses.listClauses': { ...form, inputs: () => [{ community: 'exits' }, { community: 'exits', type: 'wages' }] },
  'clauses.editClause': { ...form, inputs: () => [{ community: 'exits', key: 'wages' }] },
  'methods.listMethods': form,
  'methods.newMethod': form,
  'methods.showMethod': { ...form, inputs: () => [{ community: 'exits', id: 'none' }], mayBeEmpty: true },
};
/** Addresses that answer with a file; each serves one of the exits above. */
export const downloads: readonly string[] = [
  '[ref]/claims/annex',
  '[ref]/claims/lists/template',
  '[ref]/claims/papers/[merge]',
  '[ref]/dossier/archive.zip',
  '[ref]/papers/[paper]/docx',
  '[ref]/sittings/[sitting]/calendar',
  'statistics/subsidies/xlsx',
  'statistics/xlsx',
  'templates/[paper]',
];
/** Files outside that read mediation’s queries: tried by themselves in exits.db.test.ts, or asking for no case. */
export const foreignReaders: readonly string[] = [
  'lib/desk/queries.ts',
  // Tried in file-address.db.test.ts.
  'lib/file-readers.ts',
  'lib/identity/commands/end-role.ts',
  'lib/identity/commands/grant-role.ts',
  // Asks for no case: which papers of a list are still to be made.
  'lib/jobs/claim-papers.ts',
  // Asks for no case: which notes are nobody's any more, without a word of them.
  'lib/jobs/field-notes.ts',
  'lib/jobs/instalments.ts',
  'lib/jobs/sittings.ts',
  'lib/threads/queries.ts',
];
