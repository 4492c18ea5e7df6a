import { Page } from '@/components/layout/page';
import { ThreadSection } from '@/components/threads/thread-section';
import { GridTurnout } from '@/components/votes/grid-turnout';
import { VoteSheet } from '@/components/votes/vote-sheet';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showThread } from '@/lib/threads/queries';
import { showGridTurnout } from '@/lib/votes/queries/grid-turnout';
import { showVote } from '@/lib/votes/queries/record';
import * as actions from '../actions';

export const metadata = { title: '表决' };

export default async function VotePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, receipt } = await searchParams;
  const typed = one(receipt)?.slice(0, 40);
  const vote = await ask(showVote, { community, ref, ...(typed ? { receipt: typed } : {}) });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <VoteSheet
        vote={vote}
        hidden={{ community, ref, version: vote.version, key: newId() }}
        initial={initial}
        actions={actions}
        typedReceipt={typed}
        grids={
          vote.isStaff && vote.phase === 'open' ? (
            <GridTurnout turnout={await ask(showGridTurnout, { community, ref })} unit={vote.unit} />
          ) : null
        }
        thread={<ThreadSection thread={await ask(showThread, { id: vote.id })} />}
        now={new Date()}
      />
    </Page>
  );
}
