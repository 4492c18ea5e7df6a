import { Paper, PaperBody, PaperSign } from '@/components/ui/paper';
import { PaperTable, PaperTick } from '@/components/ui/paper-table';
import { dateTime, paperDate } from '@/lib/i18n/format';
import type { RollView } from '@/lib/votes/queries/roll';

/** Secret ballots are all alike: no number, no name, nothing that differs. */
export function BlankBallots({ roll }: { roll: RollView }) {
  return roll.rows.map((r) => (
    <Paper
      key={r.number}
      org={roll.place.committee}
      number={roll.number}
      title="无记名表决票"
      foot={`请在${dateTime(roll.closesAt)}前投进票箱。不要写姓名，不要做记号。`}
    >
      <PaperBody>
        <p className="flat">{roll.title}</p>
      </PaperBody>
      <PaperTable
        rows={[
          {
            key: 'choice',
            tall: true,
            cells: [
              {
                head: '请选一个',
                value: (
                  <>
                    <PaperTick>同意　　</PaperTick>
                    <PaperTick>不同意　　</PaperTick>
                    <PaperTick>弃权</PaperTick>
                  </>
                ),
              },
            ],
          },
        ]}
      />
      <PaperBody>
        <p>选两个、涂改看不清的算无效票。弃权也算参加。</p>
      </PaperBody>
      <PaperSign left={null} org={roll.place.committee} date={roll.announcedAt ? paperDate(roll.announcedAt) : ''} />
    </Paper>
  ));
}
