import type { ReactNode } from 'react';

interface DayTicksProps {
  /** The day that is running, from 1. */
  day: number;
  total: number;
  /** Read out before 第 9 天: 公示. */
  label?: string;
  /** 还剩 6 天. */
  children?: ReactNode;
}

/** A box a day. */
export function DayTicks({ day, total, label = '公示', children }: DayTicksProps) {
  return (
    <span className="daysleft">
      <svg
        className="ticks"
        role="img"
        aria-label={`${label}第 ${day} 天，共 ${total} 天`}
        viewBox={`0 0 ${total * 12.5 - 2.5} 16`}
      >
        {Array.from({ length: total }, (_, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: days have no other name
            key={at}
            className={at < day ? 'on' : 'off'}
            x={at * 12.5 + 1}
            y="1"
            width="8"
            height="14"
          />
        ))}
      </svg>
      {children}
    </span>
  );
}
