interface Mark {
  /** Per cent of the whole span. */
  at: number;
  label: string;
  /** Carried out: solid. */
  end?: boolean;
}

interface ThreadSpanProps {
  /** Read out: 八步在时间上的位置. */
  label: string;
  marks: Mark[];
  months: { at: number; label: string }[];
}

/** The steps where they lie in time; shown on a wide screen only, the thread below says the same in words. */
export function ThreadSpan({ label, marks, months }: ThreadSpanProps) {
  const last = marks.at(-1)?.at ?? 0;
  return (
    <svg className="span" role="img" aria-label={label}>
      <line className="ax" x1="0" x2="100%" y1="2.8em" y2="2.8em" />
      {months.map((month) => (
        <g key={month.label}>
          <line className="ax" x1={pc(month.at)} x2={pc(month.at)} y1="2.8em" y2="3.3em" />
          <text x={pc(month.at)} y="4.5em">
            {month.label}
          </text>
        </g>
      ))}
      <line className="run" x1={pc(marks[0]?.at ?? 0)} x2={pc(last)} y1="2.8em" y2="2.8em" />
      {marks.map((mark, at) => (
        <g key={`${mark.label} ${mark.at}`}>
          <circle cx={pc(mark.at)} cy="2.8em" r=".45em" className={mark.end ? 'end' : undefined} />
          <text className="lb" x={pc(mark.at)} y="1.5em" textAnchor={anchor(marks, at)}>
            {mark.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Two labels need about 7 % of the width between them: close ones turn away from each other. */
export function anchor(marks: Mark[], at: number): 'start' | 'middle' | 'end' {
  const here = marks[at]?.at ?? 0;
  if (here < 3) return 'start';
  if (here > 95) return 'end';
  if (here - (marks[at - 1]?.at ?? -100) < 7) return 'start';
  return (marks[at + 1]?.at ?? 200) - here < 7 ? 'end' : 'middle';
}

function pc(at: number): string {
  return `${at.toFixed(2)}%`;
}
