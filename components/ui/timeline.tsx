import type { ReactNode } from 'react';

interface TimelineProps {
  items: { key: string; when?: ReactNode; what: ReactNode }[];
  /** One column in small letters: who has looked. */
  small?: boolean;
}

/** Who did what and when, newest first. */
export function Timeline({ items, small }: TimelineProps) {
  return (
    <ol className={small ? 'log log--s' : 'log'}>
      {items.map(({ key, when, what }) => (
        <li key={key}>
          {when ? <span className="log__when">{when}</span> : null}
          <span>{what}</span>
        </li>
      ))}
    </ol>
  );
}
