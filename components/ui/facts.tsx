import type { ReactNode } from 'react';

interface Fact {
  term: string;
  value: ReactNode;
}

/** Falsy entries are left out, so a page can write `known && {…}`. */
export function Facts({ items, className }: { items: (Fact | null | undefined | false | '')[]; className?: string }) {
  return (
    <dl className={className ? `facts ${className}` : 'facts'}>
      {items.map((item, at) =>
        item ? (
          // Several may have the same name: two applicants.
          <div key={`${item.term}-${items.slice(0, at).filter((one) => one && one.term === item.term).length}`}>
            <dt>{item.term}</dt>
            <dd>{item.value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
