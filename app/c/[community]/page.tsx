import { Board } from '@/components/board/board';
import { Page } from '@/components/layout/page';
import { showBoard } from '@/lib/board/queries';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '公开栏' };

export default async function BoardPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showBoard, { community });
  return (
    <Page {...(await frame(community))} current="board">
      <Board view={view} now={new Date()} />
    </Page>
  );
}
