import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { GridTurnoutView } from '@/lib/votes/queries/grid-turnout';

/** For those who run the vote: where somebody should knock, and nothing that tells of one neighbour. */
export function GridTurnout({ turnout, unit }: { turnout: GridTurnoutView; unit: string }) {
  const { rows, word } = turnout;
  if (!rows.length) return null;
  return (
    <Section title="各网格参加了多少" note="只有工作人员看得到；每满 5 才更新一次">
      <Table
        caption="各网格参加了多少"
        stack={false}
        columns={[
          { head: '网格', rowHead: true },
          { head: word, num: true },
          { head: '名册', num: true },
        ]}
        rows={rows.map(({ grid, roll, took }) => ({
          key: grid,
          cells: [grid, took ? `${took} ${unit}以上` : `不到 5 ${unit}`, `${roll} ${unit}`],
        }))}
      />
      <p className="tiny">按现在登记的住处分；一个人在几处有房的，只算一处。投的是什么，这里没有。</p>
    </Section>
  );
}
