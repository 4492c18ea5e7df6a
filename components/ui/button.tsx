import Link from 'next/link';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import { type Look, lookClass } from './look';

interface ButtonLinkProps {
  href: string;
  look?: Look;
  icon?: IconName;
  /** Downloads and papers: a plain link, never prefetched, never a client-side change of page. */
  file?: boolean;
  children: ReactNode;
}

/** A link that does not look like a button is just `<a>` or next/link; inside `.acts` it gets its height. */
export function ButtonLink({ href, look = 'go', icon, file, children }: ButtonLinkProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
      {look === 'deed' || look === 'late' ? <Icon name="go" /> : null}
    </>
  );
  return file ? (
    <a href={href} className={lookClass[look]}>
      {inside}
    </a>
  ) : (
    <Link href={href} prefetch={false} className={lookClass[look]}>
      {inside}
    </Link>
  );
}
