import { ButtonLink } from '@/components/ui/button';
import { NextStep } from '@/components/ui/next-step';
import { dateTime, remainingTime } from '@/lib/i18n/format';
import { remaining } from '@/lib/kernel/calendar/remaining';
import type { VoteView } from '@/lib/votes/queries/record';

interface Step {
  title: string;
  who: string | null;
  by?: Date;
  text?: string;
}

function stepOf(vote: VoteView): Step | null {
  switch (vote.phase) {
    case 'draft':
      return vote.partyStudy && !vote.study
        ? { title: '先由党组织研究，登记日期和纪要编号', who: '社区工作者' }
        : { title: '核对名册和文本，公告', who: '起草的人', by: vote.opensAt };
    case 'announced':
      return { title: '公告期里看名册、看文本，名册不对的提出异议', who: '大家', by: vote.opensAt };
    case 'open':
      return {
        title: vote.isHands ? '正在开会，举手表决' : vote.can.cast ? '请您投票' : '正在投票',
        who: vote.electorate,
        by: vote.closesAt,
      };
    case 'closed':
      return { title: closedTitle(vote), who: '计票人、监督委员会' };
    case 'counted':
      return { title: '两个人重新核算以后证明结果', who: '不是公告这次表决的人' };
    case 'certified':
      return { title: '把结果公示 15 天', who: '社区工作者' };
    case 'published':
      return {
        title: '公示结果，听意见',
        who: null,
        text: `有不同意见，公示期里在下面“结果异议”提，也能到窗口或者打 ${vote.place.phone} 提出，都会答复。`,
      };
    case 'unanswered':
      return { title: '公示期满，还有异议没有答复，答复以后才算公示结束', who: '社区工作者、书记' };
    default:
      return null;
  }
}

const closedTitle = ({ isSecret, isHands }: VoteView) =>
  isHands ? '点完举手的人数，计票' : isSecret ? '数完纸票，两个人一起开箱计票' : '录完纸票，计票';

/** What happens next and who does it. */
export function VoteNext({ vote, now }: { vote: VoteView; now: Date }) {
  const step = stepOf(vote);
  if (!step) return null;
  const by = step.by ? `${dateTime(step.by)}，${remainingTime(remaining(now, step.by, 'days'))}` : null;
  const base = `/c/${vote.place.code}/votes/${vote.ref}`;
  return (
    <NextStep title={step.title} text={step.text} who={step.who} by={by}>
      {vote.can.cast ? (
        <ButtonLink href={`${base}/ballot`} look="key">
          去投票
        </ButtonLink>
      ) : null}
      {vote.can.announce && (vote.study || !vote.partyStudy) ? (
        <ButtonLink href={`${base}/announce`}>核对后公告</ButtonLink>
      ) : null}
      {vote.can.box ? (
        <ButtonLink href={`${base}/box`} look={vote.phase === 'closed' ? 'go' : 'plain'}>
          {vote.phase === 'closed' ? '开箱计票' : '票箱钥匙'}
        </ButtonLink>
      ) : null}
      {vote.can.papers ? (
        <ButtonLink href={`${base}/papers`} look="plain">
          纸票登记和录入
        </ButtonLink>
      ) : null}
      {vote.can.papers || vote.can.hands
        ? vote.desks.map(({ path, label }) => (
            <ButtonLink key={path} href={`${base}/${path}`} look="plain">
              {label}
            </ButtonLink>
          ))
        : null}
      {vote.can.revise ? (
        <ButtonLink href={`${base}/edit`} look="plain">
          改草稿
        </ButtonLink>
      ) : null}
    </NextStep>
  );
}
