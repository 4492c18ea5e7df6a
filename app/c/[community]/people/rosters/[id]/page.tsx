import { RosterSheet } from '@/components/community/roster-sheet';
import { Page } from '@/components/layout/page';
import { rosterPage } from '@/lib/community/queries/rosters';
import { frame } from '@/lib/identity/frame';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from '../../actions';

export const metadata = { title: '导入花名册' };

export default async function RosterPage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const roster = await ask(rosterPage, { community, id, after: one((await searchParams).after) });
  const list = `/c/${community}/people/rosters`;
  return (
    <Page {...(await frame(community))}>
      <RosterSheet
        roster={roster}
        path={`${list}/${id}`}
        list={list}
        actions={actions}
        hidden={{ community, rosterId: id, key: newId() }}
      />
    </Page>
  );
}
