'use client';

import { useEffect, useState } from 'react';
import { Icon } from './icon';
import { type Look, lookClass } from './look';

/** Without JavaScript there is the browser's own menu, so the button only comes with it. */
export function PrintButton({ children, look = 'go' }: { children: string; look?: Look }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? (
    <button type="button" className={lookClass[look]} onClick={() => window.print()}>
      <Icon name="print" />
      {children}
    </button>
  ) : (
    <span className="small quiet">用浏览器菜单里的“打印”</span>
  );
}
