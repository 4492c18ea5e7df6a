import { docxOf } from '@/lib/kernel/paper/docx';
import type { Answer, Query } from '@/lib/kernel/query';
import { openPaper } from './paper';
import { findTemplates } from './templates';

interface Asked {
  community: string;
  ref: string;
  paper: string;
  /** Who takes it and when. */
  exported: string;
}
interface Word {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The paper of the page as a Word file: by the community's own template, else in the built-in form. */
export const showPaperWord: Query<Asked, Word> = {
  name: openPaper.name,
  async run(context, { exported, ...asked }): Promise<Answer<Word>> {
    const seen = await openPaper.run(context, asked);
    if (!seen.ok) return seen;
    const { papers, name, paper, communityId, whole } = seen.value;
    const fill = await findTemplates(context.store.read, communityId, whole, exported, [paper]);
    const bytes = await (fill(paper) ?? docxOf(papers.map((each) => ({ ...each, foot: exported }))));
    return { ok: true, value: { name, bytes } };
  },
};
