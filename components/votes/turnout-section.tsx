import { BarKey } from '@/components/ui/bar-key';
import { Section } from '@/components/ui/section';
import { ThresholdBar } from '@/components/ui/threshold-bar';
import type { VoteView } from '@/lib/votes/queries/record';
import type { Turnout } from '@/lib/votes/queries/turnout';

const names = { online: '手机', kiosk: '会场自助', hall: '会场', paper: '送票', visit: '流动票箱' } as const;

/** How many took part, and never what they chose. */
export function TurnoutSection({ vote, turnout }: { vote: VoteView; turnout: Turnout }) {
  const all = vote.roll?.heads ?? 0;
  const { gate, isStaff } = vote;
  const say = (n: number) => `${n} ${vote.unit}`;
  return (
    <Section title="参加了多少" note="计票以前，谁也看不到投的是什么">
      <ThresholdBar
        label={`参加 ${say(turnout.heads)}，共 ${say(all)}${gate ? `，要 ${say(gate)}` : ''}`}
        total={all}
        parts={[{ kind: 'yes', value: turnout.heads }]}
        {...(gate ? { gate: { value: gate, label: `要 ${say(gate)}` } } : {})}
      />
      <p>
        {isStaff ? '参加' : '至少参加'}{' '}
        <span className="frac">
          <b>{turnout.heads}</b> / {say(all)}
        </span>
        {isStaff ? null : <span className="small quiet">　每满 5 {vote.unit}才更新一次，免得看出谁刚投过</span>}
        {turnout.channels.length ? (
          <span className="small quiet">
            　{turnout.channels.map((c) => `${names[c.channel]} ${c.heads}`).join('，')}
          </span>
        ) : null}
      </p>
      {vote.roll?.advisoryHeads ? (
        <p className="small quiet">
          {vote.beside}的旁听意见 {turnout.advisory} / {vote.roll.advisoryHeads} 份，另外统计，不算进上面的数。
        </p>
      ) : null}
      <BarKey
        items={[{ kind: 'yes', label: '已参加' }, ...(gate ? [{ kind: 'gate' as const, label: '法律要求的线' }] : [])]}
      />
    </Section>
  );
}
