import { useId } from 'react';
import { BarFills, fillOf, type Part } from './bar-fills';

interface ThresholdBarProps {
  /** Read out, with the same numbers: 参加 986 人，共 1240 人，要 827 人. */
  label: string;
  total: number;
  parts: { kind: Part; value: number }[];
  /** The line the law asks for, in the units of `total`. */
  gate?: { value: number; label: string };
}

/** Widths in per cent, heights in em: it never distorts. The same numbers stand in a table or a line beside it. */
export function ThresholdBar({ label, total, parts, gate }: ThresholdBarProps) {
  const id = useId();
  const share = (value: number) => (total > 0 ? (100 * value) / total : 0);
  const drawn = parts.filter((part) => part.value > 0);
  const starts = drawn.map((_, at) => drawn.slice(0, at).reduce((sum, part) => sum + share(part.value), 0));
  const line = gate ? share(gate.value) : 0;
  return (
    <svg className="bar" role="img" aria-label={label}>
      {drawn.some((part) => part.kind === 'no' || part.kind === 'abstain') ? <BarFills id={id} /> : null}
      {drawn.map((part, at) => (
        <rect
          key={part.kind}
          {...fillOf(part.kind, id)}
          x={pc(starts[at] ?? 0)}
          y="1.75em"
          width={pc(share(part.value))}
          height="1.5em"
        />
      ))}
      <rect className="base" x="0" y="1.75em" width="100%" height="1.5em" />
      {gate ? (
        <>
          <line className="gate" x1={pc(line)} x2={pc(line)} y1=".25em" y2="3.55em" />
          <text x={pc(line)} dx={line > 40 ? '-.55em' : '.55em'} y="1.1em" textAnchor={line > 40 ? 'end' : 'start'}>
            {gate.label}
          </text>
        </>
      ) : null}
    </svg>
  );
}

function pc(share: number): string {
  return `${share.toFixed(2)}%`;
}
