import { Paper, PaperBody, PaperBox, PaperSign } from '@/components/ui/paper';
import { PaperRule } from '@/components/ui/paper-table';
import { Qr } from '@/components/ui/qr';
import { paperDate } from '@/lib/i18n/format';
import type { MeetingView } from '@/lib/meetings/queries/record';

interface MinutesPaperProps {
  meeting: MeetingView;
  address: string;
  /** The text cut into sheets. */
  sheets: string[][];
}

/** 纪要. Until the chair has approved it, it says that it is a draft. */
export function MinutesPaper({ meeting: m, address, sheets }: MinutesPaperProps) {
  return (
    <PaperBox>
      {sheets.map((lines, at) => {
        const isLast = at === sheets.length - 1;
        const first = at === 0;
        return (
          <Paper
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name
            key={at}
            org={first ? m.committee : undefined}
            number={first ? `${m.number}　第 ${m.minutes?.version} 稿` : undefined}
            title={first ? (m.approvedAt ? '议事会纪要' : '议事会纪要（未审定）') : ''}
            page={at + 1}
            pages={sheets.length}
            qr={isLast ? <Qr text={address} label="扫码看会议记录" /> : null}
          >
            <PaperBody>
              {lines.map((line, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <p key={n}>{line}</p>
              ))}
            </PaperBody>
            {isLast ? (
              <PaperSign
                left={
                  <p>
                    主持人：
                    <PaperRule />
                  </p>
                }
                org={m.committee}
                date={m.approvedAt ? paperDate(m.approvedAt) : ''}
              />
            ) : null}
          </Paper>
        );
      })}
    </PaperBox>
  );
}
