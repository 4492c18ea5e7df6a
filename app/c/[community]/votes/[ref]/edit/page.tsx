import { Page } from '@/components/layout/page';
import { VoteForm } from '@/components/votes/vote-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editVote } from '@/lib/votes/queries/form';
import { reviseVoteAction } from '../../actions';

export const metadata = { title: '改表决草稿' };

export default async function EditVotePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { version, rules, estates, groups, draft } = await ask(editVote, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <VoteForm
        kind={draft.kind}
        action={reviseVoteAction}
        hidden={{ community, ref, version, key: newId() }}
        initial={initial}
        rules={rules}
        estates={estates}
        groups={groups}
        draft={draft}
      />
    </Page>
  );
}
