import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { type PaperName, votePaper } from '@/lib/votes/queries/printed';

export type PaperInput = PageInput<'community' | 'ref'>;

/** The page of one paper: sheets of A4, the button that prints them, and the same paper as a Word file. */
export async function paperPage(name: PaperName, { params, searchParams }: PaperInput, path: string = name) {
  const { community, ref } = await params;
  const after = one((await searchParams).after);
  const query = votePaper(name) ?? notFound();
  const paper = await ask(query, { community, ref, after, origin: await requestOrigin() });
  const base = `/c/${community}/votes/${ref}`;
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet
        back={base}
        label="回到表决"
        button={`打印${paper.title}`}
        acts={
          <>
            <a href={`${base}/papers/${name}.docx${paper.after ? `?after=${paper.after}` : ''}`}>下载 Word</a>
            {paper.next ? (
              <a href={`${base}/${path}?after=${paper.next}`}>下一批，从 {Number(paper.next) + 1} 号起</a>
            ) : null}
          </>
        }
      >
        <PaperSheets papers={paper.papers} />
      </PrintSheet>
    </Page>
  );
}
