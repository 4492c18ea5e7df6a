import { paginate, type Sheet } from './paginate';
import type { PaperContent } from './sheet';

/** The sheets of several papers; those of an annex are counted on from its paper. */
export function paginateAll(papers: readonly PaperContent[]): Sheet[] {
  const bound: Sheet[][] = [];
  for (const [at, paper] of papers.entries()) {
    const sheets = paginate(paper, String(at));
    if (paper.isAnnex && bound.length) bound.at(-1)!.push(...sheets);
    else bound.push(sheets);
  }
  return bound.flatMap((sheets) => sheets.map((sheet, at) => ({ ...sheet, page: at + 1, pages: sheets.length })));
}
