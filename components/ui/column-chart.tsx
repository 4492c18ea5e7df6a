import { scaleBand, scaleLinear } from 'd3-scale';
import { ColumnBars } from './column-bars';

interface ColumnChartProps {
  /** Read out: what is drawn, and that the numbers stand in the table beside it. */
  label: string;
  /** `part` is of `whole`: a filled column inside an outlined one. */
  columns: { label: string; whole: number; part: number }[];
}

const top = 1.6;
const ground = 11;
const round = (n: number) => Math.round(n * 100) / 100;

/** Columns from zero. Widths in per cent, heights in em: it never distorts, on a phone or on paper. */
export function ColumnChart({ label, columns }: ColumnChartProps) {
  const x = scaleBand(
    columns.map((_, at) => at),
    [0, 100],
  ).padding(0.22);
  const most = Math.max(1, ...columns.map((one) => one.whole));
  const y = scaleLinear([0, most], [ground, top]);
  const isRoomy = columns.length <= 13;
  return (
    <ColumnBars
      label={label}
      width={round(x.bandwidth())}
      ground={ground}
      columns={columns.map((one, at) => [
        ...([round(x(at) ?? 0), round(y(one.part)), round(y(one.whole))] as const),
        one.whole && isRoomy ? `${one.whole}` : '',
        isRoomy || at % 3 === 0 ? one.label : '',
      ])}
    />
  );
}
