import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { type Look, lookClass } from './look';

interface ButtonLinkProps {
  href: string;
  look?: Look;
  icon?: IconName;
  children: ReactNode;
}

/** A link that does not look like a button is just `<a>`; inside `.acts` it gets its height. */
export function ButtonLink({ href, look = 'go', icon, children }: ButtonLinkProps) {
  return (
    <a href={href} className={lookClass[look]}>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {look === 'deed' || look === 'late' ? <Icon name="go" /> : null}
    </a>
  );
}
