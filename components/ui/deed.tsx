import type { ReactNode } from 'react';

/** One deed with its form; folded without a script, the likeliest one open. */
export function Deed({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
