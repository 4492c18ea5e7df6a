import { PersonSheet } from '@/components/community/person-sheet';
import { AccountPanel } from '@/components/identity/account-panel';
import { Page } from '@/components/layout/page';
import { showPerson } from '@/lib/community/queries/person';
import { frame } from '@/lib/identity/frame';
import { accountPanel } from '@/lib/identity/panel';
import { ask, type PageInput } from '@/lib/kernel/page';
import * as actions from '../slips/actions';

export const metadata = { title: '人员' };

export default async function PersonPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const person = await ask(showPerson, { community, id: ref });
  const panel = await accountPanel(community, ref);
  return (
    <Page {...(await frame(community))}>
      <PersonSheet person={person}>
        {panel ? <AccountPanel panel={panel} community={community} person={ref} actions={actions} /> : null}
      </PersonSheet>
    </Page>
  );
}
