import { Page } from '@/components/layout/page';
import { ClaimListSheet } from '@/components/mediation/claim-list-sheet';
import { frame } from '@/lib/identity/frame';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showClaimList } from '@/lib/mediation/queries/claim-lists';
import * as actions from '../../actions';

export const metadata = { title: '调解' };

export default async function ClaimListPage({ params, searchParams }: PageInput<'community' | 'ref' | 'list'>) {
  const { community, ref, list: listId } = await params;
  const view = await ask(showClaimList, { community, ref, listId, after: one((await searchParams).after) });
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimListSheet
        view={view}
        lists={`/c/${community}/mediation/${ref}/claims/lists`}
        actions={actions}
        hidden={{ community, ref, listId, key: newId() }}
      />
    </Page>
  );
}
