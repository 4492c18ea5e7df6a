'use client';

// In the browser too: what a page carries twice, as HTML and as data for React, is then the figures alone.
interface RowBarsProps {
  label: string;
  /** Height of the whole and of a bar, in em. */
  height: number;
  bar: number;
  /** Where the bars begin, in per cent. */
  left: number;
  rows: readonly (readonly [label: string, text: string, top: number, width: number])[];
}

export function RowBars({ label, height, bar, left, rows }: RowBarsProps) {
  return (
    <svg className="rows" role="img" aria-label={label} height={em(height)}>
      {rows.map(([name, text, top, width]) => {
        const line = em(top + bar - 0.15);
        return (
          <g key={name}>
            <text className="name" x={pc(left - 2)} y={line}>
              {name}
            </text>
            {width ? <rect className="part" x={pc(left)} y={em(top)} width={pc(width)} height={em(bar)} /> : null}
            <text x={pc(left + width + 1.2)} y={line}>
              {text}
            </text>
          </g>
        );
      })}
      <line x1={pc(left)} x2={pc(left)} y1="0" y2="100%" />
    </svg>
  );
}

const round = (n: number) => Math.round(n * 100) / 100;
const pc = (share: number) => `${round(share)}%`;
const em = (height: number) => `${round(height)}em`;
