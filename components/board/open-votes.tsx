import { ButtonLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { ThresholdBar } from '@/components/ui/threshold-bar';
import { When } from '@/components/ui/when';
import type { BoardView } from '@/lib/board/queries';
import { remainingTime } from '@/lib/i18n/format';
import { remaining } from '@/lib/kernel/calendar/remaining';

interface OpenVotesProps {
  votes: BoardView['open'];
  now: Date;
  /** Names the community of each vote. */
  many?: boolean;
}

export function OpenVotes({ votes, now, many }: OpenVotesProps) {
  return (
    <Section title="正在表决" count={`${votes.length} 项`} note="截止前只公布参加人数，不公布赞成反对" id="open">
      {votes.length ? (
        votes.map((vote) => <OpenVoteItem key={vote.id} vote={vote} now={now} many={many ?? false} />)
      ) : (
        <p className="quiet">现在没有正在进行的表决。</p>
      )}
    </Section>
  );
}

function OpenVoteItem({ vote, now, many }: { vote: BoardView['open'][number]; now: Date; many: boolean }) {
  const { heads, tookPart, gate, unit } = vote;
  const missing = gate === null ? 0 : gate - tookPart;
  return (
    <article className="item">
      <h3>
        <a href={vote.href}>{vote.title}</a>
      </h3>
      <p className="small quiet">
        <span className="nb">{vote.number}</span> · {many ? `${vote.community} · ` : ''}
        {vote.ruleName}
        {vote.isBinding ? '' : ' · 只征求意见'}
      </p>
      <ThresholdBar
        label={`至少参加 ${tookPart} ${unit}，共 ${heads} ${unit}${gate === null ? '' : `，要 ${gate} ${unit}参加才有效`}`}
        total={heads}
        parts={[{ kind: 'yes', value: tookPart }]}
        {...(gate === null ? {} : { gate: { value: gate, label: `要 ${gate} ${unit}参加` } })}
      />
      <p>
        至少参加{' '}
        <span className="frac">
          <b>{tookPart}</b> / {heads} {unit}
        </span>
        ，{missing > 0 ? `最多还差 ${missing} ${unit}才够法定人数` : '够法定人数了'}
      </p>
      <p>
        <b>{remainingTime(remaining(now, vote.closesAt, 'days'))}</b>，<When at={vote.closesAt} as="shortDateTime" />{' '}
        截止
      </p>
      <p className="small quiet">手机、纸票、现场投，一样算数。</p>
      <div className="acts">
        <ButtonLink href={vote.href}>去投票</ButtonLink>
        <a href="/help">怎么投纸票</a>
      </div>
    </article>
  );
}
