import { download } from '@/lib/kernel/download';
import { ask } from '@/lib/kernel/page';
import { docxOf, docxType } from '@/lib/kernel/paper/docx';
import { templateForms } from '@/lib/mediation/documents/template-forms';
import { takeTemplate } from '@/lib/mediation/queries/templates';

/** The template as it is now, to be changed in Word or WPS and put back. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; paper: string }> }) {
  const { name, label, bytes, version } = await ask(takeTemplate, await params);
  const word = bytes ? new Uint8Array(bytes) : await docxOf([templateForms[name].form]);
  return download(word, `模板 ${label}${version ? ` 第${version}版` : ''}.docx`, docxType);
}
