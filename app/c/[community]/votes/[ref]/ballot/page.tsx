import { Page } from '@/components/layout/page';
import { BallotPage } from '@/components/votes/ballot-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { showBallot } from '@/lib/votes/queries/ballot';
import { castBallotAction, castSecretAction } from '../../actions';

export const metadata = { title: '投票' };

export default async function CastPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, number } = await searchParams;
  const vote = await ask(showBallot, { community, ref, number: one(number) });
  const initial = await readDraft(one(draft));
  const drawn = vote.isSecret ? drawCode({ voteId: vote.id, number: vote.head.number }) : {};
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <BallotPage
        vote={vote}
        action={vote.isSecret ? castSecretAction : castBallotAction}
        carried={{ key: newId(), ...drawn }}
        initial={initial}
        now={new Date()}
      />
    </Page>
  );
}
