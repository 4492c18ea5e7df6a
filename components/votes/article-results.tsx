import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { ResultView } from '@/lib/votes/queries/result-view';
import { Clauses } from './clauses';
import { Counts } from './counts';
import { SilentTally } from './silent-tally';

type Item = ResultView['items'][number];
const headsOf = ({ counts }: Item, name: string) => counts.find((c) => c.name === name)?.heads ?? 0;

/** A line for each item, and all its numbers below. */
export function ArticleResults({ result }: { result: ResultView }) {
  return (
    <>
      <Section title="一项一项的结果" count={`${result.items.length} 项`}>
        <Table
          caption="每一项的结果"
          columns={[
            { head: '表决的', rowHead: true },
            { head: '结果', label: '结果' },
            { head: '同意', label: '同意', num: true },
            { head: '不同意', label: '不同意', num: true },
            { head: '弃权', label: '弃权', num: true },
          ]}
          rows={result.items.map((item) => ({
            key: String(item.nth),
            cells: [
              item.title,
              <StateTag key="word" shape={item.isCarried ? 'done' : 'fail'}>
                {item.isCarried ? '通过' : '没有通过'}
              </StateTag>,
              headsOf(item, '同意'),
              headsOf(item, '不同意'),
              headsOf(item, '弃权'),
            ],
          }))}
        />
      </Section>
      {result.items.map((item) => (
        <details key={item.nth} className="more">
          <summary>{item.title.replace(/。$/, '')}：每一个数</summary>
          <Clauses clauses={item.clauses} />
          <Counts result={result} item={item} />
          {item.silent ? <SilentTally silent={item.silent} unit={result.unit} /> : null}
        </details>
      ))}
    </>
  );
}
