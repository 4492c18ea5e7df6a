import { AllBoards } from '@/components/board/all-boards';
import { Page } from '@/components/layout/page';
import { showAllBoards } from '@/lib/board/queries';
import { frame } from '@/lib/identity/frame';
import { ask } from '@/lib/kernel/page';

export const metadata = { title: '公开栏' };

export default async function HomePage() {
  const view = await ask(showAllBoards, {});
  return (
    <Page {...(await frame(null))} current="board">
      <AllBoards view={view} now={new Date()} />
    </Page>
  );
}
