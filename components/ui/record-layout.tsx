import type { ReactNode } from 'react';

interface RecordLayoutProps {
  /** A `NextStep className="r-next"`, or null. */
  next: ReactNode;
  /** Sections at the right: dates, parties. */
  facts: ReactNode;
  factsLabel: string;
  /** Steps, text, history. */
  children: ReactNode;
  /** Sections at the very end: dossier, who looked. */
  more?: ReactNode;
  moreLabel?: string;
}

/** On a phone: next step → dates and parties → steps and history → dossier. On a wide screen the facts stand at the right. */
export function RecordLayout({ next, facts, factsLabel, children, more, moreLabel }: RecordLayoutProps) {
  return (
    <div className={next ? 'cols cols--rec' : 'cols cols--rec cols--calm'}>
      {next}
      <aside className="r-facts" aria-label={factsLabel}>
        {facts}
      </aside>
      <div className="r-main">{children}</div>
      {more ? (
        <aside className="r-more" aria-label={moreLabel}>
          {more}
        </aside>
      ) : null}
    </div>
  );
}
