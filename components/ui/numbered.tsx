import type { ReactNode } from 'react';

/** What the law asks for, or what comes next, one by one. */
export function Numbered({ items }: { items: { key: string; text: ReactNode }[] }) {
  return (
    <ol className="law">
      {items.map(({ key, text }, at) => (
        <li key={key}>
          <b>{at + 1}</b>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}
