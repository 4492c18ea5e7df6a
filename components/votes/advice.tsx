import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { ResultView } from '@/lib/votes/queries/result-view';

type Said = NonNullable<ResultView['items'][number]['advisory']>;
const few = '不足 5 人';

/** What those beside the roll said, apart from the count of law; of a few nothing is told. */
export function Advice({ who, advice }: { who: string | null; advice: Said }) {
  const { asked, answered, lines } = advice;
  return (
    <div className="sec--adv">
      <Section title="旁听意见" note="只供参考，一票也不计入上面的结果">
        <Table
          caption="旁听意见"
          stack={false}
          columns={[
            { head: '谁', rowHead: true },
            ...(lines?.length === 1 ? [{ head: lines[0]!.name, num: true }] : []),
            { head: '答复', num: true },
            { head: '请到', num: true },
          ]}
          rows={[
            {
              key: 'beside',
              cells: [who ?? '', ...(lines?.length === 1 ? [lines[0]!.heads] : []), answered ?? few, asked],
            },
          ]}
        />
        {lines && lines.length > 1 ? <Lines lines={lines} /> : null}
        {lines ? null : <p className="small quiet">有{few}的，分项不公布，免得看出是谁。</p>}
      </Section>
    </div>
  );
}

/** Option by option, in the order of votes. */
function Lines({ lines }: { lines: NonNullable<Said['lines']> }) {
  return (
    <Table
      caption="旁听的选了什么"
      stack={false}
      columns={[
        { head: '旁听的选了', rowHead: true },
        { head: '得票', num: true },
      ]}
      rows={lines.map(({ name, heads }) => ({ key: name, cells: [name, heads] }))}
    />
  );
}
