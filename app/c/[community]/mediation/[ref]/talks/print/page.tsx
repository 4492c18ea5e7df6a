import { Page } from '@/components/layout/page';
import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showTalks } from '@/lib/mediation/queries/talks';

export const metadata = { title: '调解副卷' };

export default async function ApartPrintPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { papers } = await ask(showTalks, { community, ref });
  const frameOf = await frame(community);
  const foot = `${frameOf.viewer?.name ?? ''} ${dateTime(new Date())} 打印`;
  return (
    <Page {...frameOf} current="mediation" bare>
      <PrintSheet back={`/c/${community}/mediation/${ref}/talks`} label="回到背对背谈话" button="打印副卷">
        <PaperSheets papers={papers.map((paper) => ({ ...paper, foot }))} />
      </PrintSheet>
    </Page>
  );
}
