import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { ThresholdBar } from '@/components/ui/threshold-bar';
import type { ResultView } from '@/lib/votes/queries/result-view';

interface PeopleResultProps {
  people: ResultView['items'][number]['people'];
  isElection: boolean;
}

/** Most votes first; of an office each with what the law asks of the votes. */
export function PeopleResult({ people, isElection }: PeopleResultProps) {
  return (
    <>
      <Table
        caption="得票"
        columns={[
          { head: isElection ? '候选人' : '选项', rowHead: true },
          { head: '得票', label: '得票', num: true },
          { head: isElection ? '结果' : '名次', label: isElection ? '结果' : '名次' },
        ]}
        rows={people.map((each) => ({
          key: `${each.number ?? '+'} ${each.name}`,
          cells: [
            each.number === null ? `${each.name}（另选）` : `${each.number} ${each.name}`,
            each.votes,
            isElection ? (
              <StateTag key="mark" shape={each.isElected ? 'done' : 'pause'}>
                {each.mark}
              </StateTag>
            ) : (
              each.mark
            ),
          ],
        }))}
      />
      <ul className="stack">
        {people.map((each) => (
          <li key={`${each.number ?? '+'} ${each.name}`}>
            {each.bar ? <Votes votes={each.votes} bar={each.bar} /> : null}
            <p className="small">{each.sentence ?? `${each.name}，${each.votes} 票`}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Votes({ votes, bar }: { votes: number; bar: NonNullable<PeopleResultProps['people'][number]['bar']> }) {
  const { label, total, gate } = bar;
  return (
    <ThresholdBar label={label} total={total} parts={[{ kind: 'yes', value: votes }]} {...(gate ? { gate } : {})} />
  );
}
