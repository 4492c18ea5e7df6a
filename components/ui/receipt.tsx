import type { ReactNode } from 'react';

export function Receipt({
  label = '回执号',
  number,
  children,
}: {
  label?: string;
  number: string;
  children?: ReactNode;
}) {
  return (
    <div className="receipt">
      <p className="small quiet">{label}</p>
      <p className="receipt__no">{number}</p>
      {children ? <p className="small">{children}</p> : null}
    </div>
  );
}
