import { Section } from '@/components/ui/section';
import type { VoteView } from '@/lib/votes/queries/record';
import { ChallengeList } from './challenge-list';

/** Challenges of the roll and of the result, and, for those who count, the accounts to watch. */
export function Guards({ vote }: { vote: VoteView }) {
  if (!vote.announcedAt || vote.phase === 'draft') return null;
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  const { roll, results } = vote.guards;
  const hasOpened = vote.phase !== 'announced';
  return (
    <Section title="异议和监督">
      <p>
        对名册的异议：{roll.filed ? `${roll.filed} 件` : '没有'}
        {roll.open ? `，其中 ${roll.open} 件等决定` : ''}。<a href={`${base}/challenges`}>看名册异议</a>
      </p>
      {hasOpened && roll.unresolved ? (
        <p>
          <b>表决开始时，有 {roll.unresolved} 件名册异议还没有决定。</b>
          名册照公告时的用，表决照常进行；证明结果时一并列出，异议成立的可以据此提出结果异议或者宣布作废。
        </p>
      ) : null}
      {vote.certificate ? (
        <p>
          对结果的异议：{results.length ? `${results.length} 件` : '没有'}。
          <a href={`${base}/objections`}>{vote.phase === 'final' ? '看结果异议' : '提出或查看结果异议'}</a>
        </p>
      ) : null}
      {results.length ? (
        <ChallengeList lines={results.map((line) => ({ ...line, title: '对结果提出异议', href: null }))} />
      ) : null}
      {vote.can.watch ? (
        <p>
          <a href={`${base}/accounts`}>看账号变动</a>
          <span className="small quiet">（名册冻结以后新开通、重设过的）</span>
        </p>
      ) : null}
    </Section>
  );
}
