'use client';

import { useEffect, useState } from 'react';
import { forgetPerson } from './drafts';
import { dropHolder } from './vault';

interface ForgetProps {
  /** Signed out on purpose: also what was typed and not sent. Else only the key to the notes, which comes back. */
  typed: boolean;
  said?: boolean;
}

/** Where nobody is signed in any more: what this device knew of its person. */
export function Forget({ typed, said }: ForgetProps) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    (typed ? forgetPerson() : dropHolder()).then(
      () => setDone(true),
      () => undefined,
    );
  }, [typed]);
  return said ? <p role="status">已退出登录。{isDone ? '这台设备上没交的草稿也清掉了。' : null}</p> : null;
}
