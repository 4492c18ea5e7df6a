import { Page } from '@/components/layout/page';
import { ClaimMerge } from '@/components/mediation/claim-merge';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showMerges } from '@/lib/mediation/queries/merges';
import { requestMergeAction } from '../actions';

export const metadata = { title: '调解' };

export default async function MergePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showMerges, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimMerge
        view={view}
        path={`/c/${community}/mediation/${ref}/claims`}
        action={requestMergeAction}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
