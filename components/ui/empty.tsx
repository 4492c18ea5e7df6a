import type { ReactNode } from 'react';

interface EmptyProps {
  title: ReactNode;
  /** Why there is nothing. */
  text?: ReactNode;
  /** Two or three ways on. */
  ways?: { href: string; label: ReactNode }[];
}

export function Empty({ title, text, ways = [] }: EmptyProps) {
  return (
    <section className="empty">
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {ways.length ? (
        <ul>
          {ways.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
