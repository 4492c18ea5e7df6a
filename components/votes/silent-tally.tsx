import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { ResultView } from '@/lib/votes/queries/result-view';
import { silentWarning } from '@/lib/votes/rules/silent-owners';
import { Clauses } from './clauses';

type Silent = NonNullable<ResultView['items'][number]['silent']>;

/** The second tally of owners' own rules: it decides, and stands apart from the tally of law. */
export function SilentTally({ silent, unit }: { silent: Silent; unit: string }) {
  return (
    <div className="sec--adv">
      <Section title="按议事规则：没有表态的从多数" note="这一份决定结果；上面是只算投了票的">
        <p>
          <b>{silent.sentence}</b>
          {silent.follows
            ? `收到票没有表态的，都算作“${silent.follows}”。`
            : '按人数和按面积的多数不一样，或者打平，没有多数可从，没有表态的都不算。'}
        </p>
        <Table
          caption="没有表态的业主"
          stack={false}
          columns={[
            { head: '没有表态的', rowHead: true },
            { head: unit === '户' ? '户数' : '人数', num: true },
            { head: '面积', num: true },
          ]}
          rows={silent.counts.map((row) => ({ key: row.name, cells: [row.name, row.heads, row.area] }))}
        />
        <p className="small">{silentWarning}</p>
      </Section>
      <Clauses clauses={silent.clauses} by="从多数以后，" />
    </div>
  );
}
