import { Page } from '@/components/layout/page';
import { KeySheet } from '@/components/votes/key-sheet';
import { PrintSheet } from '@/components/votes/print-sheet';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showKeySheet } from '@/lib/votes/queries/box-desk';

export const metadata = { title: '票箱钥匙恢复单' };

export default async function KeySheetPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showKeySheet, { community, ref });
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet back={`/c/${community}/votes/${ref}/box`} label="回到票箱" button="打印">
        <KeySheet vote={vote} now={new Date()} />
      </PrintSheet>
    </Page>
  );
}
