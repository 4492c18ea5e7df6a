import type { ReactNode } from 'react';

interface SectionProps {
  title: ReactNode;
  /** A quiet count after the title: 4 次. */
  count?: ReactNode;
  /** The small line at the right. */
  note?: ReactNode;
  id?: string;
  children: ReactNode;
}

export function Section({ title, count, note, id, children }: SectionProps) {
  return (
    <section className="sec" id={id}>
      <div className="sec__h">
        <h2>
          {title}
          {count ? <span className="n">{count}</span> : null}
        </h2>
        {note ? <p>{note}</p> : null}
      </div>
      {children}
    </section>
  );
}
