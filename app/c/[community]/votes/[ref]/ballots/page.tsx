import { Page } from '@/components/layout/page';
import { BallotPapers } from '@/components/votes/ballot-papers';
import { BlankBallots } from '@/components/votes/blank-ballots';
import { PrintSheet } from '@/components/votes/print-sheet';
import { frame } from '@/lib/identity/frame';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showRoll } from '@/lib/votes/queries/roll';

export const metadata = { title: '打印表决票' };

export default async function PrintBallotsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const roll = await ask(showRoll, { community, ref, after: one((await searchParams).after), forBallots: true });
  const back = `/c/${community}/votes/${ref}`;
  return (
    <Page {...(await frame(community))} current="votes" bare>
      <PrintSheet
        back={back}
        label="回到表决"
        button="打印这一批表决票"
        acts={
          roll.next ? <a href={`${back}/ballots?after=${roll.next}`}>下一批，从 {Number(roll.next) + 1} 号起</a> : null
        }
      >
        {roll.isSecret ? (
          <BlankBallots roll={roll} />
        ) : (
          <BallotPapers roll={roll} url={`${await requestOrigin()}${back}`} />
        )}
      </PrintSheet>
    </Page>
  );
}
