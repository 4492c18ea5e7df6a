import type { ReactNode } from 'react';
import { Icon } from './icon';

interface PageHeadProps {
  title: ReactNode;
  /** Where this page lies under; `back` draws the arrow of 上一步. */
  crumb?: { href: string; label: string; back?: boolean };
  /** The line of numbers above the title. */
  reference?: ReactNode;
  lede?: ReactNode;
  /** Stands at the right of the title on a wide screen: the one button of a list. */
  aside?: ReactNode;
  /** States: class marks and state tags. */
  children?: ReactNode;
}

export function PageHead({ title, crumb, reference, lede, aside, children }: PageHeadProps) {
  const words = (
    <>
      {reference ? <p className="ref">{reference}</p> : null}
      <h1>{title}</h1>
      {lede ? <p className="lede">{lede}</p> : null}
      {children ? <div className="head__states">{children}</div> : null}
    </>
  );
  return (
    <>
      {crumb ? (
        <p className="crumb">
          <a href={crumb.href}>
            {crumb.back ? <Icon name="back" /> : null}
            {crumb.label}
          </a>
        </p>
      ) : null}
      {aside ? (
        <div className="head head--row">
          <div>{words}</div>
          {aside}
        </div>
      ) : (
        <div className="head">{words}</div>
      )}
    </>
  );
}
