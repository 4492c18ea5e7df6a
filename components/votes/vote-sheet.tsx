import type { ReactNode } from 'react';
import { History } from '@/components/ui/history';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import type { FormState } from '@/lib/kernel/form-state';
import type { VoteView } from '@/lib/votes/queries/record';
import { Certificate, ReceiptSearch } from './certificate';
import { Demands } from './demands';
import { Guards } from './guards';
import { HandsResult } from './hands-result';
import { MyHeads } from './my-heads';
import { Results } from './results';
import { SecretLimits } from './secret-limits';
import { TurnoutSection } from './turnout-section';
import { Verdict } from './verdict';
import { type VoteActions, VoteDeeds } from './vote-deeds';
import { VoteFacts } from './vote-facts';
import { VoteNext } from './vote-next';
import { VoteText } from './vote-text';

interface VoteSheetProps {
  vote: VoteView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: VoteActions;
  typedReceipt: string | undefined;
  /** Turnout by grid, for those who run the vote. */
  grids: ReactNode;
  /** 来龙去脉. */
  thread: ReactNode;
  now: Date;
}

/** What it is and its state · what happens next · the result or what it takes · text · history. */
export function VoteSheet({ vote, grids, thread, typedReceipt, now, ...deeds }: VoteSheetProps) {
  const { result, turnout } = vote;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${vote.place.code}/votes`, label: '表决' }}
        reference={`${vote.number} · ${vote.estate ? `${vote.estate} · ` : ''}${vote.ruleName}`}
        title={vote.title}
      >
        <StateTag shape={vote.phaseLabel.shape}>{vote.phaseLabel.word}</StateTag>
        {vote.isBinding ? null : <StateTag shape="pause">征求意见</StateTag>}
      </PageHead>
      <RecordLayout
        next={
          <div className="r-next">
            <Verdict vote={vote} now={now} />
            <VoteNext vote={vote} now={now} />
            <VoteDeeds vote={vote} now={now} {...deeds} />
          </div>
        }
        factsLabel="情况"
        facts={<VoteFacts vote={vote} />}
        moreLabel="结果证明"
        more={
          vote.certificate ? (
            <>
              {vote.isHands ? null : <ReceiptSearch vote={vote} typed={typedReceipt} />}
              <Certificate vote={vote} />
            </>
          ) : null
        }
      >
        <MyHeads vote={vote} />
        {result ? (
          <Results result={result} />
        ) : (
          <Demands vote={vote} {...(turnout ? { tookPart: turnout.heads } : {})} />
        )}
        {vote.hands ? <HandsResult hands={vote.hands} unit={vote.unit} /> : null}
        {turnout && vote.phase !== 'announced' ? <TurnoutSection vote={vote} turnout={turnout} /> : null}
        {grids}
        <Section title="表决的文本" note={vote.announcedAt ? '公告以后没有改过' : undefined}>
          <VoteText text={vote.text} />
        </Section>
        <Guards vote={vote} />
        {vote.isSecret ? <SecretLimits isOpen={!result} /> : null}
        {thread}
        <History lines={vote.history} />
      </RecordLayout>
    </>
  );
}
