import { Page } from '@/components/layout/page';
import { ClaimMerge } from '@/components/mediation/claim-merge';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showMerge } from '@/lib/mediation/queries/claim-papers';

export const metadata = { title: '调解' };

export default async function MergePage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showMerge, { community, ref });
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimMerge view={view} path={`/c/${community}/mediation/${ref}/claims`} />
    </Page>
  );
}
