import { Page } from '@/components/layout/page';
import { ClaimList } from '@/components/mediation/claim-list';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listClaims } from '@/lib/mediation/queries/claims';
import * as actions from './actions';

export const metadata = { title: '调解' };

export default async function ClaimsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const query = await searchParams;
  const asked = { community, ref, state: one(query.state), q: one(query.q), after: one(query.after) };
  const view = await ask(listClaims, asked);
  const initial = await readDraft(one(query.draft));
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClaimList
        view={view}
        path={`/c/${community}/mediation/${ref}`}
        actions={actions}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
