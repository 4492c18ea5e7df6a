import type { ReactNode } from 'react';

interface LaneProps {
  title: string;
  count: ReactNode;
  /** Overdue: the thick line. */
  late?: boolean;
  children: ReactNode;
}

/** A stretch of time on 工作台: overdue, today, within three working days, later. */
export function Lane({ title, count, late, children }: LaneProps) {
  return (
    <section className={late ? 'lane lane--late' : 'lane'}>
      <h2>
        {title} <span className="n">{count}</span>
      </h2>
      {children}
    </section>
  );
}
