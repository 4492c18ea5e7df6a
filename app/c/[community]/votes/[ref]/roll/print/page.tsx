import { Page } from '@/components/layout/page';
import { PrintSheet } from '@/components/votes/print-sheet';
import { RollPapers } from '@/components/votes/roll-papers';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showRoll } from '@/lib/votes/queries/roll';

export const metadata = { title: '打印名册' };

export default async function PrintRollPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const roll = await ask(showRoll, { community, ref, whole: true });
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet back={`/c/${community}/votes/${ref}/roll`} label="回到名册" button="打印名册">
        <RollPapers roll={roll} />
      </PrintSheet>
    </Page>
  );
}
