// 卷宗 in legal order: which papers there are, which a file must have, and the whole as one run of pages.
import { paginate } from '@/lib/kernel/paper/paginate';
import type { PaperContent } from '@/lib/kernel/paper/sheet';
import { agreementPaper } from './agreement';
import { applicationPaper } from './application';
import { backPaper, contentsPaper, coverPaper, statementPaper } from './binding';
import { confirmationPapers } from './confirmation';
import { identityPaper, mandateForms, mandatePapers } from './identity';
import { evidencePaper, investigationPapers } from './investigation';
import { leniencyPapers } from './leniency';
import { noticePapers } from './notice';
import type { PaperCase } from './paper-case';
import { performancePaper } from './performance';
import { rightsPaper } from './rights';
import { sessionPapers } from './session';
import { summonsPapers } from './summons';
import { visitForms, visitPapers } from './visit';

interface Kind {
  label: string;
  make: (c: PaperCase) => PaperContent[];
  /** 必须: always, or in a case like this one. */
  isNeeded: (c: PaperCase) => boolean;
  /** To be filled in by hand, where nothing is known yet; not a part of the file. */
  form?: (c: PaperCase) => PaperContent[];
  /** Those still to come, printed with the others to be taken along; not a part of the file either. */
  ahead?: (c: PaperCase) => PaperContent[];
}

const always = () => true;
const never = () => false;
const wasTaken = (c: PaperCase) => c.acceptedAt !== null;

/** What lies between the list of contents and the back cover. */
export const kinds = {
  application: { label: '申请书或受理登记表', make: applicationPaper, isNeeded: always },
  rights: { label: '权利义务告知书', make: (c) => (wasTaken(c) ? rightsPaper(c) : []), isNeeded: wasTaken },
  identity: { label: '身份证明', make: identityPaper, isNeeded: wasTaken },
  mandate: { label: '授权委托书', make: mandatePapers, isNeeded: never, form: mandateForms },
  investigation: { label: '调查记录', make: investigationPapers, isNeeded: never },
  evidence: { label: '证据材料', make: evidencePaper, isNeeded: never },
  summons: { label: '调解通知书', make: summonsPapers, isNeeded: never },
  sessions: { label: '调解记录', make: sessionPapers, isNeeded: (c) => wasTaken(c) && c.ending?.kind !== 'stopped' },
  agreement: { label: '调解协议书', make: agreementPaper, isNeeded: (c) => wasTaken(c) && !c.ending },
  performance: { label: '履行凭证', make: performancePaper, isNeeded: never },
  visits: { label: '回访记录', make: visitPapers, isNeeded: never, ahead: visitForms },
  confirmation: { label: '司法确认材料', make: confirmationPapers, isNeeded: never },
  leniency: { label: '治安案件书面申请', make: leniencyPapers, isNeeded: never },
  notice: { label: '不予受理或终止告知书', make: noticePapers, isNeeded: (c) => c.ending !== null },
  statement: { label: '卷宗情况说明', make: statementPaper, isNeeded: never },
} as const satisfies Record<string, Kind>;
export type PaperName = keyof typeof kinds;
const paperNames = Object.keys(kinds) as PaperName[];
const kindOf = (name: PaperName): Kind => kinds[name];

/** The application and the agreement by the name that they have in this case. */
const labelOf = (name: PaperName, papers: readonly PaperContent[]) =>
  name === 'application' || name === 'agreement' || name === 'notice'
    ? (papers[0]?.title ?? kindOf(name).label)
    : kindOf(name).label;

/** The paper as it is printed: of what is known, else its form. */
export function printPaper(name: PaperName, c: PaperCase): PaperContent[] {
  const { make, form, ahead } = kindOf(name);
  const papers = [...make(c), ...(ahead?.(c) ?? [])];
  return papers.length ? papers : (form?.(c) ?? []);
}

/** 有 is there; 缺 must be there and is not; 按需 is not needed so far. */
export type PaperState = 'there' | 'missing' | 'if-needed';

export const listPapers = (c: PaperCase) =>
  paperNames.map((name) => {
    const papers = kindOf(name).make(c);
    const state: PaperState = papers.length ? 'there' : kindOf(name).isNeeded(c) ? 'missing' : 'if-needed';
    return { name, papers, state, label: labelOf(name, papers) };
  });

/** The whole file: cover, contents with page numbers, papers in legal order, back cover. */
export function bindPapers(c: PaperCase, exported: string | null) {
  let page = 0;
  const parts = listPapers(c).flatMap(({ name, label, papers, state }) => {
    if (state !== 'there') return [];
    const from = page + 1;
    const numbered = papers.map((paper) => {
      const pages = paginate(paper).length;
      page += pages;
      const first = page - pages + 1;
      return { ...paper, filed: first, foot: `卷内第${first === page ? first : `${first}—${page}`}页` };
    });
    return [{ name, label, papers: numbered, from, to: page }];
  });
  return {
    cover: coverPaper(c, exported),
    contents: contentsPaper(parts, c.bound?.number ?? null),
    parts,
    back: backPaper(c, page),
    pages: page,
  };
}
