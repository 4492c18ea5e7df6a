import { Paper, PaperBody } from '@/components/ui/paper';
import { paperDate } from '@/lib/i18n/format';
import type { RollView } from '@/lib/votes/queries/roll';

/** Lines of a posted roll that fit one sheet, in two columns. */
const lines = 28;
type Row = RollView['rows'][number];

function Cells({ row }: { row: Row | undefined }) {
  return (
    <>
      <td>{row?.number ?? ''}</td>
      <td>{row ? `${row.label}${row.units > 1 ? `等${row.units}处` : ''}` : ''}</td>
      <td>{row?.name ?? ''}</td>
    </>
  );
}

/** The masked roll, as it is posted. */
export function RollPapers({ roll }: { roll: RollView }) {
  const rows = roll.rows.filter((r) => !r.isAdvisory);
  const pages = Math.max(1, Math.ceil(rows.length / (2 * lines)));
  return Array.from({ length: pages }, (_, at) => {
    const part = rows.slice(at * 2 * lines, (at + 1) * 2 * lines);
    const left = part.slice(0, lines);
    return (
      <Paper
        key={left[0]?.number ?? 0}
        org={roll.place.committee}
        number={roll.number}
        title="表决名册（公示）"
        page={at + 1}
        pages={pages}
        foot={`${roll.announcedAt ? paperDate(roll.announcedAt) : ''}冻结。少了、错了请提出：${roll.place.window}；电话${roll.place.phone}。`}
      >
        <PaperBody>
          <p className="flat">{roll.title}</p>
        </PaperBody>
        <table>
          <tbody>
            {left.map((row, i) => (
              <tr key={row.number}>
                <Cells row={row} />
                <Cells row={part[i + lines]} />
              </tr>
            ))}
          </tbody>
        </table>
      </Paper>
    );
  });
}
