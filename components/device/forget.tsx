'use client';

import { useEffect, useState } from 'react';
import { forgetPerson } from './drafts';

/** On the page that comes after signing out: this device forgets what its person typed. */
export function Forget({ said }: { said?: boolean }) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    forgetPerson().then(
      () => setDone(true),
      () => undefined,
    );
  }, []);
  return said ? <p role="status">已退出登录。{isDone ? '这台设备上没交的草稿也清掉了。' : null}</p> : null;
}
