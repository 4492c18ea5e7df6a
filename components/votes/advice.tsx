import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { ResultView } from '@/lib/votes/queries/result-view';

/** What tenants said, apart from the count of law; of a few nothing is told. */
export function Advice({ advice }: { advice: NonNullable<ResultView['items'][number]['advisory']> }) {
  const { asked, answered, lines } = advice;
  return (
    <div className="sec--adv">
      <Section title="旁听意见" note="只供参考，一票也不计入上面的结果">
        <Table
          caption="旁听意见"
          stack={false}
          columns={[
            { head: '租户', rowHead: true },
            { head: '人数', num: true },
          ]}
          rows={[
            ...(lines ?? []).map(({ name, heads }) => ({ key: name, cells: [name, heads] })),
            { key: '答复', cells: ['答复', answered ?? '不足 5 人'], sum: true },
            { key: '请到', cells: ['请到', asked] },
          ]}
        />
        {lines ? null : <p className="small quiet">有不足 5 人的，分项不公布，免得看出是谁。</p>}
      </Section>
    </div>
  );
}
