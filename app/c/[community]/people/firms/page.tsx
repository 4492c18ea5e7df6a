import { Firms } from '@/components/community/firms';
import { Page } from '@/components/layout/page';
import { listFirms } from '@/lib/community/queries/firms';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from '../actions';

export const metadata = { title: '企业' };

export default async function FirmsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = await searchParams;
  const who = one(query.who);
  const view = await ask(listFirms, { community, edit: one(query.edit), who });
  const people = `/c/${community}/people`;
  return (
    <Page {...(await frame(community))}>
      <Firms
        view={view}
        path={`${people}/firms`}
        people={people}
        actions={actions}
        hidden={{ community, key: newId() }}
        initial={await readDraft(one(query.draft))}
        who={who}
      />
    </Page>
  );
}
