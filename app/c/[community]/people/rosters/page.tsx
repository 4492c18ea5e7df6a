import { RosterList } from '@/components/community/roster-list';
import { Page } from '@/components/layout/page';
import { rosterList } from '@/lib/community/queries/rosters';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { checkRosterAction } from '../actions';

export const metadata = { title: '导入花名册' };

export default async function RostersPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(rosterList, { community });
  const people = `/c/${community}/people`;
  return (
    <Page {...(await frame(community))}>
      <RosterList
        view={view}
        path={`${people}/rosters`}
        people={people}
        action={checkRosterAction}
        hidden={{ community, key: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
      />
    </Page>
  );
}
