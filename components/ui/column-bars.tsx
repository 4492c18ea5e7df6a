'use client';

// In the browser too: what a page carries twice, as HTML and as data for React, is then the figures alone.
interface ColumnBarsProps {
  label: string;
  /** Of a column, in per cent. */
  width: number;
  /** Where the columns stand, in em. */
  ground: number;
  /** `name` and `count` are empty where there is no room for them. */
  columns: readonly (readonly [left: number, part: number, whole: number, count: string, name: string])[];
}

export function ColumnBars({ label, width, ground, columns }: ColumnBarsProps) {
  return (
    <svg className="columns" role="img" aria-label={label}>
      {columns.map(([left, part, whole, count, name], at) => (
        <g key={left}>
          {part < ground ? (
            <rect className="part" x={pc(left)} y={em(part)} width={pc(width)} height={em(ground - part)} />
          ) : null}
          {whole < ground ? (
            <rect className="whole" x={pc(left)} y={em(whole)} width={pc(width)} height={em(ground - whole)} />
          ) : null}
          {count ? (
            <text x={pc(left + width / 2)} y={em(whole - 0.4)}>
              {count}
            </text>
          ) : null}
          {name ? (
            <text className={at % 2 ? 'quiet even' : 'quiet'} x={pc(left + width / 2)} y={em(ground + 1.4)}>
              {name}
            </text>
          ) : null}
        </g>
      ))}
      <line x1="0" x2="100%" y1={em(ground)} y2={em(ground)} />
    </svg>
  );
}

const round = (n: number) => Math.round(n * 100) / 100;
const pc = (share: number) => `${round(share)}%`;
const em = (height: number) => `${round(height)}em`;
