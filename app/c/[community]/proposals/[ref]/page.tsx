import { Page } from '@/components/layout/page';
import { ProposalSheet } from '@/components/proposals/proposal-sheet';
import { ThreadSection } from '@/components/threads/thread-section';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showProposal } from '@/lib/proposals/queries/record';
import { showThread } from '@/lib/threads/queries';
import * as actions from '../actions';

export const metadata = { title: '议题' };

export default async function ProposalPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const query = queryOf(await searchParams);
  const { after, draft } = query;
  const proposal = await ask(showProposal, { community, ref, ...(after ? { after } : {}) });
  const initial = await readDraft(draft);
  const hidden = { community, ref, version: proposal.version, key: newId() };
  const rest = { hidden, initial, actions, query, now: new Date() };
  return (
    <Page {...(await frame(community))} current="proposals">
      <ProposalSheet proposal={proposal} {...rest}>
        <ThreadSection thread={await ask(showThread, { id: proposal.id })} />
      </ProposalSheet>
    </Page>
  );
}
