import type { ReactNode } from 'react';

interface PaperCell {
  head: ReactNode;
  value: ReactNode;
}

interface PaperTableProps {
  /** A row is one pair over the whole width, or two pairs. */
  rows: { key: string; cells: PaperCell[]; tall?: boolean }[];
}

/** Pairs of name and content with all lines drawn. Names of two to five characters are spread to one width. */
export function PaperTable({ rows }: PaperTableProps) {
  return (
    <table className="pairs">
      <tbody>
        {rows.map(({ key, cells, tall }) => (
          <tr key={key} className={tall ? 'tall' : undefined}>
            {cells.map(({ head, value }, at) => (
              <Pair key={at === 0 ? 'first' : 'second'} head={head} value={value} wide={cells.length === 1} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pair({ head, value, wide }: PaperCell & { wide: boolean }) {
  return (
    <>
      <th scope="row">{typeof head === 'string' ? <i>{head}</i> : head}</th>
      <td colSpan={wide ? 3 : undefined}>{value}</td>
    </>
  );
}

/** An empty square to be ticked by hand. */
export function PaperTick({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="box" />
      {children}
    </>
  );
}

/** A line to write on. */
export function PaperRule({ long }: { long?: boolean }) {
  return <span className={long ? 'rule rule--long' : 'rule'} />;
}
