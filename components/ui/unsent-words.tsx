'use client';

import { useSyncExternalStore } from 'react';
import { unsent } from './unsent';

const none: readonly string[] = [];

/** The case was handed over, a role has ended: the form is gone, and what stood in it is here to be read and copied. */
export function UnsentWords() {
  const words = useSyncExternalStore(unsent.subscribe, unsent.read, () => none);
  if (!words.length) return null;
  return (
    <div role="status">
      <p>刚才那张表没有交上去：这件事可能交给了别人。您写的在这里，可以复制下来：</p>
      {words.map((text) => (
        <p className="said" key={text}>
          {text}
        </p>
      ))}
    </div>
  );
}
