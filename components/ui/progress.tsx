'use client';

// In the browser too: a page then carries its numbers, and not every box as data for React.

interface ProgressProps {
  done: number;
  total: number;
  /** 件, 处, 户 … */
  unit: string;
}

/** Up to fifteen as boxes to be counted, more as one bar; always with both numbers. */
export function Progress({ done, total, unit }: ProgressProps) {
  const width = 100 / Math.max(total, 1);
  return (
    <span className="prog">
      <span>
        {done} / {total} {unit}
      </span>
      <svg role="img" aria-label={`${total} ${unit}办完 ${done} ${unit}`}>
        {total <= 15 ? (
          Array.from({ length: total }, (_, at) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no other name
              key={at}
              className={at < done ? 'on' : 'off'}
              x={`${(at * width + 0.6).toFixed(1)}%`}
              y="1"
              width={`${(width - 2.4).toFixed(1)}%`}
              height="90%"
            />
          ))
        ) : (
          <>
            <rect className="off" x=".6%" y="1" width="98.4%" height="90%" />
            <rect className="on" x=".6%" y="1" width={`${((98.4 * done) / total).toFixed(1)}%`} height="90%" />
          </>
        )}
      </svg>
    </span>
  );
}
