import { DeskList } from '@/components/desk/desk-list';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { showDesk } from '@/lib/desk/queries';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '工作台' };

export default async function DeskPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(showDesk, query);
  return (
    <Page {...(await frame(null))} current="desk">
      <DeskList view={view} query={query} now={new Date()} />
    </Page>
  );
}
