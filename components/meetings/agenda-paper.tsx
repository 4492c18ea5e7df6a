import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import { dateTime, paperDate } from '@/lib/i18n/format';
import type { MeetingView } from '@/lib/meetings/queries/record';

/** 议程, as it hangs on the board. */
export function AgendaPaper({ meeting: m, address }: { meeting: MeetingView; address: string }) {
  return (
    <PaperBox>
      <Paper
        org={m.committee}
        number={m.number}
        title="议事会议程"
        qr={<Qr text={address} label="扫码看议程和结果" />}
        foot="居民可以来旁听。协商意见由居（村）民委员会执行，或者提交法定会议表决。"
      >
        <PaperTable
          rows={[
            { key: 'name', cells: [{ head: '会议', value: m.title }] },
            { key: 'when', cells: [{ head: '时间', value: dateTime(m.startsAt) }] },
            { key: 'where', cells: [{ head: '地点', value: m.place }] },
            {
              key: 'who',
              cells: [
                { head: '主持人', value: m.chair },
                { head: '应到', value: `${m.seats} 人` },
              ],
            },
          ]}
        />
        <PaperBody>
          {m.items.map((item) => (
            <p key={item.id}>
              {item.position}. {item.title}（{item.number}）
            </p>
          ))}
        </PaperBody>
        <PaperSign
          left={<p>电话：{m.phone}</p>}
          org={m.committee}
          date={m.announcedAt ? paperDate(m.announcedAt) : ''}
        />
      </Paper>
    </PaperBox>
  );
}
