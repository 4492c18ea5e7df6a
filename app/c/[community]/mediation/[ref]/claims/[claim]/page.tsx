import { Page } from '@/components/layout/page';
import { ClaimSheet } from '@/components/mediation/claim-sheet';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showClaim } from '@/lib/mediation/queries/claim';
import * as actions from '../actions';

export const metadata = { title: '调解' };

export default async function ClaimPage({ params, searchParams }: PageInput<'community' | 'ref' | 'claim'>) {
  const { community, ref, claim } = await params;
  const view = await ask(showClaim, { community, ref, claimId: claim });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimSheet
        view={view}
        list={`/c/${community}/mediation/${ref}/claims`}
        actions={actions}
        hidden={{ community, ref, claimId: view.id, key: newId() }}
        initial={initial}
        now={new Date()}
      />
    </Page>
  );
}
