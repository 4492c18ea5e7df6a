import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { remainingTime, shortDateTime } from '@/lib/i18n/format';
import { remaining } from '@/lib/kernel/calendar/remaining';
import type { BallotView } from '@/lib/votes/queries/ballot';
import { Demands } from './demands';
import { headName } from './my-heads';
import { VoteText } from './vote-text';

interface BallotOpeningProps {
  /** The ballot of the phone, or of the kiosk. */
  vote: Omit<BallotView, 'state' | 'of'>;
  now: Date;
  /** How long one may look. */
  pace: string;
}

/** What is voted on, what the law asks, what my vote weighs: above the choice. */
export function BallotOpening({ vote, now, pace }: BallotOpeningProps) {
  const { head, turnout, isOwners } = vote;
  const isAdvisory = head.tally === 'advisory';
  return (
    <>
      <PageHead
        reference={`${vote.number} · ${vote.ruleName}`}
        title={vote.title}
        lede={
          <>
            {shortDateTime(vote.closesAt)} 截止，
            <b className="nb">{remainingTime(remaining(now, vote.closesAt, 'days'))}</b>
            。<br />
            {pace}
          </>
        }
      />
      {vote.left > 1 ? (
        <p>
          您还有 {vote.left} 票没有投，一票一票来。这是第 {head.number} 号票。
        </p>
      ) : null}
      <Section title="表决的文本">
        <VoteText text={vote.text} fold />
      </Section>
      <Demands vote={vote} tookPart={turnout.heads} />
      <Section title="您这一票有多重">
        {isAdvisory ? (
          <p>
            这一票是{vote.beside}的旁听意见（{headName(head, vote)}），另外统计，只供参考，不计入表决结果。
          </p>
        ) : (
          <p>
            您代表 <b>{headName(head, vote)}</b>，算 <b>1 {vote.unit}</b>
            {isOwners && head.labels.length > 1 ? '：几处房屋是同一位业主的，人数只算一个，面积合在一起' : ''}。
          </p>
        )}
        {vote.silence ? (
          <p>
            <b>不投也有后果：</b>收到票到截止没有表态的，从多数。{vote.silence.warning}
          </p>
        ) : null}
        <p className="small quiet">
          {vote.isSecret
            ? '这次是无记名表决：系统只记您投过了，票封着放，投了不能改。'
            : '这次是记名表决：计票的人看得到您投的是什么，公布结果时不写姓名。'}
        </p>
      </Section>
    </>
  );
}
