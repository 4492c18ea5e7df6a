import { Paper, PaperBody } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { dateTime } from '@/lib/i18n/format';
import type { KioskSlipView } from '@/lib/votes/queries/kiosk-desk';

/** 票条: handed to the elector. It names nobody. */
export function KioskSlip({ vote }: { vote: KioskSlipView }) {
  return (
    <Paper
      org={vote.place.committee}
      number={vote.number}
      title="会场自助投票票条"
      foot="票码只能用一次。丢了、过期了，请回签到台重新领。"
    >
      <PaperTable
        rows={[
          { key: 'title', cells: [{ head: '表决什么', value: vote.title }] },
          { key: 'number', cells: [{ head: '名册上的号', value: vote.slipNumber }] },
          { key: 'code', cells: [{ head: '票码', value: <b className="receipt__no">{vote.code}</b> }] },
          { key: 'until', cells: [{ head: '在这以前输入', value: dateTime(vote.expiresAt) }] },
        ]}
      />
      <PaperBody>
        <p>先请另一位工作人员核对身份证，启用票码；再到自助机上输入票码，选好、核对、提交，抄下回执号，按“完成”。</p>
      </PaperBody>
    </Paper>
  );
}
