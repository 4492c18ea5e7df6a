import { Page } from '@/components/layout/page';
import { VoteForm } from '@/components/votes/vote-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newVote } from '@/lib/votes/queries/form';
import { draftVoteAction } from '../actions';

export const metadata = { title: '起草表决' };

export default async function NewVotePage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { draft, proposal, kind, prior } = await searchParams;
  const form = await ask(newVote, { community, kind: one(kind), proposal: one(proposal), prior: one(prior) });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <VoteForm
        kind={form.kind}
        action={draftVoteAction}
        hidden={{ community, key: newId() }}
        initial={initial}
        rules={form.rules}
        estates={form.estates}
        groups={form.groups}
        topic={form.proposal}
        prior={form.prior}
      />
    </Page>
  );
}
