import type { Grid } from '@/lib/kernel/paper/sheet';
import { PaperWords } from './paper-words';

/** A list with a head, its columns in the given shares. Cells never move, so their place is their key. */
export function PaperGrid({ head, rows, widths, tall }: Grid) {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = head.map((words, at) => ({ key: `c${at}`, words, share: (100 * (widths[at] ?? 0)) / all }));
  return (
    <table className={tall ? 'paper__list paper__list--tall' : 'paper__list'}>
      <colgroup>
        {columns.map(({ key, share }) => (
          <col key={key} width={`${share.toFixed(1)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, words }) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a paper never move
          <tr key={at}>
            {columns.map(({ key }, column) => (
              <td key={key}>
                <PaperWords>{row[column] ?? ''}</PaperWords>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
