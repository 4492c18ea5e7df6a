import type { ReactNode } from 'react';

interface BigPickProps {
  label?: string;
  /** What was chosen, in large letters. */
  value: ReactNode;
  back?: { href: string; label?: string };
}

export function BigPick({ label = '您选的是', value, back }: BigPickProps) {
  return (
    <div className="bigpick">
      <p className="small quiet">{label}</p>
      <p className="bigpick__v">{value}</p>
      {back ? <a href={back.href}>{back.label ?? '改一改'}</a> : null}
    </div>
  );
}
