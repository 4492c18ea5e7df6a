import { DayTicks } from '@/components/ui/day-ticks';
import { StateTag } from '@/components/ui/state-tag';
import { dateTime, shortDate } from '@/lib/i18n/format';
import { dayOf, daysBetween } from '@/lib/kernel/calendar/day';
import type { VoteView } from '@/lib/votes/queries/record';

/** The verdict in one sentence; of a void vote the ground. */
export function Verdict({ vote, now }: { vote: VoteView; now: Date }) {
  const { result, publicity, certificate, voided } = vote;
  if (voided)
    return (
      <section className="verdict">
        <p className="verdict__w">
          <StateTag shape="fail">这次表决不算数</StateTag>
        </p>
        <p className="verdict__s">{voided.ground}</p>
        <p className="quiet small">{dateTime(voided.at)} 宣布作废。投过的票都不计，要决定这件事得重新表决。</p>
      </section>
    );
  if (!result) return null;
  const today = dayOf(now);
  const { word, shape } = wordOf(vote, result);
  return (
    <section className="verdict">
      <p className="verdict__w">
        <StateTag shape={shape}>{word}</StateTag>
      </p>
      <p className="verdict__s">{sentenceOf(vote)}</p>
      <p className="quiet small">
        <span className="ph">{dateTime(vote.closesAt)} 截止。</span>
        {certificate ? null : <b>两个人证明以前，只有工作人员看得到。</b>}
        {publicity && today <= publicity.until ? (
          <DayTicks
            day={Math.max(1, daysBetween(publicity.from, today))}
            total={daysBetween(publicity.from, publicity.until)}
          >
            公示到 {shortDate(publicity.until)}，还剩 {daysBetween(today, publicity.until)} 天
          </DayTicks>
        ) : null}
        {publicity && today > publicity.until ? <span>公示已满，{shortDate(publicity.until)} 结束。</span> : null}
      </p>
    </section>
  );
}

/** A vote that only asks for opinions is not 通过. */
function wordOf({ kind, isBinding }: VoteView, { asked, isCarried }: NonNullable<VoteView['result']>) {
  return kind !== 'question' || isBinding ? asked : { ...asked, word: isCarried ? '多数赞成' : '没有达到多数' };
}

function sentenceOf({ result, unit, isBinding }: VoteView): string {
  if (!result) return '';
  const [only] = result.items;
  if (only?.kind !== 'question' || result.items.length > 1 || !result.isCarried || only.silent) return result.sentence;
  const took = only.counts.find((c) => c.name === '参加')?.heads ?? 0;
  const agree = only.counts.find((c) => c.name === '同意')?.heads ?? 0;
  const numbers = `参加 ${took} ${unit}，同意 ${agree} ${unit}，法律要的都够了。`;
  return isBinding ? numbers : `${numbers}这次只在网上征求意见，结果供参考。`;
}
