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

/** One outline for all boxes alike: a page carries it twice, and of fifteen elements a row much more. */
const boxes = (from: number, to: number) =>
  Array.from({ length: Math.max(to - from, 0) }, (_, at) => `M${(from + at) * 12.5 + 1} 1h8v14h-8z`).join('');

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
        <path className="on" d={boxes(0, Math.min(day, total))} />
        <path className="off" d={boxes(day, total)} />
      </svg>
      {children}
    </span>
  );
}
