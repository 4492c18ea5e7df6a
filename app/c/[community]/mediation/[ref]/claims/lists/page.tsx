import { Page } from '@/components/layout/page';
import { ClaimLists } from '@/components/mediation/claim-lists';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showClaimLists } from '@/lib/mediation/queries/claim-lists';
import { checkClaimsAction } from '../actions';

export const metadata = { title: '调解' };

export default async function ClaimListsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showClaimLists, { community, ref });
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimLists
        view={view}
        path={`/c/${community}/mediation/${ref}/claims`}
        action={checkClaimsAction}
        hidden={{ community, ref, key: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
      />
    </Page>
  );
}
