import { Paper, PaperBody, PaperBox } from '@/components/ui/paper';
import { PaperTable } from '@/components/ui/paper-table';
import { dateTime } from '@/lib/i18n/format';
import type { SignInSheetView } from '@/lib/meetings/queries/sheets';

/** Two names a row, eleven rows a sheet; the last sheet has room for observers. */
const A_SHEET = 22;

export function SignInPaper({ sheet }: { sheet: SignInSheetView }) {
  const names = [...sheet.names, ...Array.from({ length: 4 }, () => '（列席）')];
  const pages = Math.ceil(names.length / A_SHEET);
  return (
    <PaperBox>
      {Array.from({ length: pages }, (_, at) => at).map((at) => (
        <Paper
          key={at}
          org={sheet.committee}
          title="议事会签到表"
          page={at + 1}
          pages={pages}
          foot="请在姓名右边签名。纸上签到与手机签到一样算数。"
        >
          <PaperBody>
            <p className="flat">
              {sheet.title}　{dateTime(sheet.startsAt)}　{sheet.place}
            </p>
          </PaperBody>
          <PaperTable rows={rowsOf(names.slice(at * A_SHEET, (at + 1) * A_SHEET))} />
        </Paper>
      ))}
    </PaperBox>
  );
}

function rowsOf(names: string[]) {
  return Array.from({ length: Math.ceil(names.length / 2) }, (_, row) => ({
    key: String(row),
    tall: true,
    cells: [names[row * 2] ?? '', names[row * 2 + 1] ?? ''].map((head) => ({ head, value: '' })),
  }));
}
