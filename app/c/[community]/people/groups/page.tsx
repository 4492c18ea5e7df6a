import { Groups } from '@/components/community/groups';
import { Page } from '@/components/layout/page';
import { listGroups } from '@/lib/community/queries/groups';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from './actions';

export const metadata = { title: '村民小组' };

export default async function GroupsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listGroups, { community });
  return (
    <Page {...(await frame(community))}>
      <Groups
        view={view}
        people={`/c/${community}/people`}
        actions={actions}
        hidden={{ community }}
        keys={{ add: newId(), fill: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
      />
    </Page>
  );
}
