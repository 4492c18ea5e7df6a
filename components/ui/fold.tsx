'use client';

import { createContext, type ReactNode } from 'react';

/** What the forms in a fold put before their own names. */
export const FoldContext = createContext('');

export function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <FoldContext value={`${title}/`}>
      <details className="fold" open={open}>
        <summary>{title}</summary>
        {children}
      </details>
    </FoldContext>
  );
}
