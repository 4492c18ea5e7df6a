import { AllBoards } from '@/components/board/all-boards';
import { Forget } from '@/components/device/forget';
import { Page } from '@/components/layout/page';
import { showAllBoards } from '@/lib/board/queries';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '公开栏' };

export default async function HomePage({ searchParams }: PageInput) {
  const view = await ask(showAllBoards, {});
  const around = await frame(null);
  const isOut = around.viewer === null && one((await searchParams).done) === 'out';
  return (
    <Page {...around} current="board">
      {isOut ? <Forget typed said /> : null}
      <AllBoards view={view} now={new Date()} />
    </Page>
  );
}
