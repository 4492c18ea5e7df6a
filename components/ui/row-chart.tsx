import { scaleBand, scaleLinear } from 'd3-scale';
import { RowBars } from './row-bars';

interface RowChartProps {
  label: string;
  rows: { label: string; value: number; text: string }[];
}

/** The widest name of a row, and room for a number after the longest bar, in per cent. */
const [names, numbers] = [36, 14];
const round = (n: number) => Math.round(n * 100) / 100;

/** A bar for each row, from zero. Widths in per cent, heights in em. */
export function RowChart({ label, rows }: RowChartProps) {
  const height = rows.length * 1.75;
  const y = scaleBand(
    rows.map((_, at) => at),
    [0, height],
  ).padding(0.3);
  const most = Math.max(1, ...rows.map((row) => row.value));
  const x = scaleLinear([0, most], [0, 100 - names - numbers]);
  return (
    <RowBars
      label={label}
      height={height}
      bar={round(y.bandwidth())}
      left={names}
      rows={rows.map((row, at) => [row.label, row.text, round(y(at) ?? 0), round(x(row.value))])}
    />
  );
}
