import { Section } from '@/components/ui/section';
import type { HandsView } from '@/lib/votes/queries/hands';

/** How raised hands were counted, and by whom. */
export function HandsResult({ hands, unit }: { hands: HandsView; unit: string }) {
  const [first, second, third] = hands.counters;
  return (
    <Section title="怎么点的">
      {first && second ? (
        <p>
          到会签到 {hands.attended} {unit}，举手当场点数：{first.name}、{second.name}各点一遍，互相不看，
          {third ? `两遍不一样，由${third.name}第三遍点定。` : '两遍一样。'}
        </p>
      ) : (
        <p>没有人签到，没有举手。</p>
      )}
      <p className="small quiet">签了到没有举手的，也算参加；举手不留票，所以没有回执号。</p>
    </Section>
  );
}
