import { Page } from '@/components/layout/page';
import { ProposalForm } from '@/components/proposals/proposal-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newProposal } from '@/lib/proposals/queries/form';
import { submitProposalAction } from '../actions';

export const metadata = { title: '提议题' };

export default async function NewProposalPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { issue, draft } = await searchParams;
  const form = await ask(newProposal, { community, issue: one(issue) ?? null });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="proposals" simple>
      <ProposalForm action={submitProposalAction} hidden={{ community, key: newId() }} initial={initial} {...form} />
    </Page>
  );
}
