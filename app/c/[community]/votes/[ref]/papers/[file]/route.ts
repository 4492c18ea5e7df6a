import { notFound } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { download } from '@/lib/kernel/download';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask } from '@/lib/kernel/page';
import { docxOf, docxType } from '@/lib/kernel/paper/docx';
import { votePaper } from '@/lib/votes/queries/printed';

interface Context {
  params: Promise<{ community: string; ref: string; file: string }>;
}

/** `announcement.docx`: the paper of the page, to be edited. */
export async function GET(request: NextRequest, { params }: Context) {
  const { community, ref, file } = await params;
  const query = (file.endsWith('.docx') && votePaper(file.slice(0, -5))) || notFound();
  const after = request.nextUrl.searchParams.get('after') ?? undefined;
  const paper = await ask(query, { community, ref, after, origin: await requestOrigin() });
  const batch = paper.after ? ` ${paper.after + 1}号起` : '';
  return download(await docxOf(paper.papers), `${paper.number}${paper.title}${batch}.docx`, docxType);
}
