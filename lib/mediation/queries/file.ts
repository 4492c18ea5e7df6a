// 卷宗: the page of the file, its forms, and the whole as one run of sheets.
import type { Reader } from '@/db';
import { date, refLabel } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { bindPapers, listPapers, printPaper } from '../documents/catalogue';
import { caseStateLabels } from '../machine';
import { type CaseReader, mayRead } from '../policy';
import { type FileRight, mayOnFile, mayOpenFile } from '../policy/dossier';
import { confirmationDue } from '../rules/deadlines';
import { inspect } from '../rules/inspection';
import { keepingWord } from '../rules/keeping';
import { agreementView } from './agreement-view';
import { findCase } from './case';
import { findDossier } from './dossier';
import { findDossierRows } from './dossier-rows';
import { canOnFile } from './file-can';
import { fileFacts } from './file-facts';
import { paperCase } from './paper-case';
import { historyView } from './work-view';

type At = { community: string; ref: string };

export async function loadFile(read: Reader, at: At, { actor }: { actor: Actor }) {
  const found = await findCase(read, at);
  // Nothing more is read for those whom it does not concern.
  if (!found || !mayRead(actor, found).ok) return null;
  return { ...(await findDossier(read, found)), rows: await findDossierRows(read, found.id) };
}
export type LoadedFile = NonNullable<Awaited<ReturnType<typeof loadFile>>>;

interface Presented {
  loaded: LoadedFile;
  by: CaseReader;
  actor: Actor;
  now: Date;
}

function present({ loaded: d, by, actor, now }: Presented) {
  const { bound } = d.rows;
  const agreement = agreementView(d);
  const whole = paperCase(d, d.rows, by);
  return {
    ref: d.ref,
    version: d.version,
    number: refLabel('mediation', d.ref),
    title: d.title,
    state: d.state,
    stateLabel: caseStateLabels[d.state],
    history: historyView(d, by.audience),
    papers: listPapers(whole).map(({ name, label, state }) => ({
      ...{ name, label, state },
      /** There is something to look at, or a form to fill in by hand. */
      opens: state === 'there' || printPaper(name, whole).length > 0,
    })),
    checks: inspect(fileFacts(d, d.rows, dayOf(now))),
    bound: bound && {
      number: bound.row.number,
      by: bound.by,
      on: date(bound.row.boundOn),
      keeping: keepingWord(bound.row.keepUntil, bound.row.boundOn),
      hold: bound.row.heldAt && (bound.hold ?? ''),
      isReleased: bound.row.releasedAt !== null,
      isAnonymised: bound.row.anonymisedAt !== null,
    },
    mayOpen: mayOpenFile(actor, d).ok,
    parties: d.parties.map((p) => ({ id: p.id, name: p.name, side: p.side })),
    effectiveDay: agreement?.effectiveDay ?? null,
    confirmBy: agreement?.effectiveDay ? confirmationDue(agreement.effectiveDay).day : null,
    facts: d.words.get(d.factsId) ?? '',
    can: canOnFile(actor, d, d.rows, dayOf(now)),
  };
}

export const showFile = defineQuery({
  name: 'mediation.dossier',
  load: loadFile,
  authorize: mayOpenFile,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '卷宗' }),
  present,
});
export type FileView = View<typeof showFile>;

/** The page of one form of the file. */
export const showFileDeed = defineQuery({
  name: 'mediation.dossier-deed',
  load: async (read, at: At & { right: FileRight }, by) => {
    const loaded = await loadFile(read, at, by);
    return loaded && { ...loaded, right: at.right };
  },
  authorize: (actor, loaded: LoadedFile & { right: FileRight }) => mayOnFile(loaded.right)(actor, loaded),
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '卷宗' }),
  present,
});

/** Cover, contents, every paper in legal order, back cover. Who took it out and when stands on the cover. */
export const showBoundFile = defineQuery({
  name: 'mediation.dossier-print',
  load: async (read, at: At & { exported: string }, by) => {
    const loaded = await loadFile(read, at, by);
    return loaded && { ...loaded, exported: at.exported };
  },
  authorize: mayOpenFile,
  trace: ({ communityId, id }) => ({ communityId, subjectId: id, reason: '打印全卷' }),
  present({ loaded: d, by }) {
    const { cover, contents, parts, back } = bindPapers(paperCase(d, d.rows, by), d.exported);
    return { title: d.title, papers: [cover, contents, ...parts.flatMap((p) => p.papers), back] };
  },
});
