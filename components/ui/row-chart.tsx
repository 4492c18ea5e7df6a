import { scaleBand, scaleLinear } from 'd3-scale';

interface RowChartProps {
  label: string;
  rows: { label: string; value: number; text: string }[];
}

/** The widest name of a row, and room for a number after the longest bar, in per cent. */
const [names, numbers] = [36, 14];

/** A bar for each row, from zero. Widths in per cent, heights in em. */
export function RowChart({ label, rows }: RowChartProps) {
  const y = scaleBand(
    rows.map((_, at) => at),
    [0, rows.length * 1.75],
  ).padding(0.3);
  const most = Math.max(1, ...rows.map((row) => row.value));
  const x = scaleLinear([0, most], [0, 100 - names - numbers]);
  return (
    <svg className="rows" role="img" aria-label={label} style={{ height: em(rows.length * 1.75) }}>
      {rows.map((row, at) => {
        const above = y(at) ?? 0;
        const line = em(above + y.bandwidth() - 0.15);
        return (
          <g key={row.label}>
            <text className="name" x={pc(names - 2)} y={line}>
              {row.label}
            </text>
            <rect className="part" x={pc(names)} y={em(above)} width={pc(x(row.value))} height={em(y.bandwidth())} />
            <text x={pc(names + x(row.value) + 1.2)} y={line}>
              {row.text}
            </text>
          </g>
        );
      })}
      <line x1={pc(names)} x2={pc(names)} y1="0" y2="100%" />
    </svg>
  );
}

const pc = (share: number) => `${share.toFixed(2)}%`;
const em = (height: number) => `${height.toFixed(2)}em`;
