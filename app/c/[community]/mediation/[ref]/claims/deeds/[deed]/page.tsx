import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { type ClaimDeed, ClaimDeedPage, claimDeeds } from '@/components/mediation/claim-deeds';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listClaims } from '@/lib/mediation/queries/claims';
import * as actions from '../../actions';

export const metadata = { title: '调解' };

const isDeed = (name: string): name is ClaimDeed => Object.hasOwn(claimDeeds, name);

export default async function ClaimDeedRoute({ params, searchParams }: PageInput<'community' | 'ref' | 'deed'>) {
  const { community, ref, deed } = await params;
  if (!isDeed(deed)) notFound();
  const view = await ask(listClaims, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <ClaimDeedPage
        deed={deed}
        view={view}
        path={`/c/${community}/mediation/${ref}/claims`}
        actions={actions}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
