import { scaleBand, scaleLinear } from 'd3-scale';

interface ColumnChartProps {
  /** Read out: what is drawn, and that the numbers stand in the table beside it. */
  label: string;
  /** `part` is of `whole`: a filled column inside an outlined one. */
  columns: { label: string; whole: number; part: number }[];
}

const top = 1.6;
const ground = 11;

/** Columns from zero. Widths in per cent, heights in em: it never distorts, on a phone or on paper. */
export function ColumnChart({ label, columns }: ColumnChartProps) {
  const x = scaleBand(
    columns.map((_, at) => at),
    [0, 100],
  ).padding(0.22);
  const most = Math.max(1, ...columns.map((one) => one.whole));
  const y = scaleLinear([0, most], [ground, top]);
  const width = pc(x.bandwidth());
  return (
    <svg className="columns" role="img" aria-label={label}>
      {columns.map((one, at) => {
        const left = x(at) ?? 0;
        const middle = pc(left + x.bandwidth() / 2);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of a chart never move
          <g key={at}>
            <rect className="part" x={pc(left)} y={em(y(one.part))} width={width} height={em(ground - y(one.part))} />
            <rect
              className="whole"
              x={pc(left)}
              y={em(y(one.whole))}
              width={width}
              height={em(ground - y(one.whole))}
            />
            {one.whole && columns.length <= 13 ? (
              <text x={middle} y={em(y(one.whole) - 0.4)}>
                {one.whole}
              </text>
            ) : null}
            {columns.length <= 13 || at % 3 === 0 ? (
              <text className="quiet" x={middle} y={em(ground + 1.4)}>
                {one.label}
              </text>
            ) : null}
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={em(ground)} y2={em(ground)} />
    </svg>
  );
}

const pc = (share: number) => `${share.toFixed(2)}%`;
const em = (height: number) => `${height.toFixed(2)}em`;
