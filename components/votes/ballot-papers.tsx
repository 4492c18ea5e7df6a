import { Paper, PaperBody, PaperSign } from '@/components/ui/paper';
import { PaperRule, PaperTable, PaperTick } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import { dateTime, paperDate } from '@/lib/i18n/format';
import type { RollView } from '@/lib/votes/queries/roll';

/** One numbered ballot a head: who votes is printed, what is chosen is written by hand. */
export function BallotPapers({ roll, url }: { roll: RollView; url: string }) {
  const { place } = roll;
  return roll.rows.map((r) => (
    <Paper
      key={r.number}
      org={place.committee}
      number={`第${r.number}号`}
      title={r.isAdvisory ? '旁听意见票' : '表决票'}
      qr={<Qr text={url} label="二维码：打开这次表决的网页" />}
      foot={`${roll.number}。请在${dateTime(roll.closesAt)}前交回；手机投过的，纸票不再计。`}
    >
      <PaperBody>
        <p className="flat">{roll.title}</p>
      </PaperBody>
      <PaperTable
        rows={[
          {
            key: 'who',
            cells: [
              { head: roll.unit === '户' ? '户' : '位置', value: `${r.label}${r.units > 1 ? `等${r.units}处` : ''}` },
              { head: '投票人', value: r.name },
            ],
          },
          {
            key: 'weight',
            cells: [
              {
                head: '算多重',
                value: r.isAdvisory ? '旁听意见，不计入结果' : `1${roll.unit}${r.area ? `，${r.area}` : ''}`,
              },
            ],
          },
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
      <PaperSign
        left={
          <p>
            签名：
            <PaperRule long />
          </p>
        }
        org={place.committee}
        date={roll.announcedAt ? paperDate(roll.announcedAt) : ''}
      />
    </Paper>
  ));
}
