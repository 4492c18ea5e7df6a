'use client';

import type { ReactNode } from 'react';

export type StateShape = 'wait' | 'go' | 'done' | 'fail' | 'late' | 'pause';

/** A state is a word and a shape, never a colour alone; `late` is the only solid one. */
export function StateTag({ shape, children }: { shape: StateShape; children: ReactNode }) {
  return (
    <span className={`state state--${shape}`}>
      <svg aria-hidden="true">
        <use href={`/marks.svg#s-${shape}`} />
      </svg>
      {children}
    </span>
  );
}
