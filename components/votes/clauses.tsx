import { BarKey } from '@/components/ui/bar-key';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { ThresholdBar } from '@/components/ui/threshold-bar';
import type { ResultView } from '@/lib/votes/queries/result-view';

const numerals = ['', '一个', '两个', '三个', '四个'];

interface ClausesProps extends Pick<ResultView['items'][number], 'clauses'> {
  /** Of another tally than that of law. */
  by?: string;
  /** What they decide, where it is not 通过. */
  title?: string;
}

/** Each clause of the law with its numbers, and whether it was met. */
export function Clauses({ clauses, by = '法律', title }: ClausesProps) {
  const many = numerals[clauses.length] ?? '几个';
  return (
    <Section title={title ?? `${by}要看的${many}数`} note={clauses.length > 1 ? `${many}都够才通过` : undefined}>
      <div className="clauses">
        {clauses.map((clause) => (
          <article key={clause.id} className={clause.isMet ? 'clause' : 'clause clause--fail'}>
            <div className="clause__h">
              <h3 className="h3">{clause.name}</h3>
              <StateTag shape={clause.isMet ? 'done' : 'fail'}>{clause.isMet ? '够' : '不够'}</StateTag>
            </div>
            <ThresholdBar label={clause.label} total={clause.total} parts={clause.parts} gate={clause.gate} />
            <p>{clause.sentence}</p>
            <p className="tiny">{clause.article}</p>
          </article>
        ))}
      </div>
      <BarKey
        items={[
          { kind: 'yes', label: '参加、同意' },
          { kind: 'no', label: '不同意' },
          { kind: 'abstain', label: '弃权' },
          { kind: 'invalid', label: '无效或没参加' },
          { kind: 'gate', label: '法律要求的线' },
        ]}
      />
    </Section>
  );
}
