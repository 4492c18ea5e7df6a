import type { ReactNode } from 'react';
import { returnedForm } from '@/lib/kernel/request-context';
import { Fold } from './fold';

/** One deed with its form, folded without a script; open are the likeliest one and the one whose form comes back. */
export function Deed({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <Fold title={title} open={open || returnedForm()?.name.startsWith(`${title}/`) === true}>
      {children}
    </Fold>
  );
}
