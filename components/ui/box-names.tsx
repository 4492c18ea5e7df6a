'use client';

import { use } from 'react';
import { boxNames, spellBoxNames } from '@/lib/kernel/form-state';
import { FormContext } from './form-context';

/** Goes after the fields, when each has said what it is called. */
export function BoxNames() {
  const { labels } = use(FormContext);
  return labels?.size ? <input type="hidden" name={boxNames} value={spellBoxNames(labels)} readOnly /> : null;
}
