import { Page } from '@/components/layout/page';
import { PaperSheets } from '@/components/ui/paper-sheets';
import { PrintSheet } from '@/components/votes/print-sheet';
import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showBoundFile } from '@/lib/mediation/queries/file';

export const metadata = { title: '调解卷宗' };

export default async function BoundFilePage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const frameOf = await frame(community);
  const exported = `${frameOf.viewer?.name ?? ''} ${dateTime(new Date())} 打印`;
  const { papers } = await ask(showBoundFile, { community, ref, exported });
  return (
    <Page {...frameOf} current="mediation" bare>
      <PrintSheet back={`/c/${community}/mediation/${ref}/dossier`} label="回到卷宗" button="打印整卷">
        <PaperSheets papers={papers} />
      </PrintSheet>
    </Page>
  );
}
