import Link from 'next/link';
import { type Place, type SectionKey, sectionHref, sections } from './sections';

interface NavProps {
  community: Place | null;
  current?: SectionKey;
  signedIn: boolean;
}

export function Nav({ community, current, signedIn }: NavProps) {
  const links: { key: SectionKey; href: string; label: string }[] = sections.map(({ key, path, label }) => ({
    key,
    href: sectionHref(path, community),
    label,
  }));
  if (signedIn) links.push({ key: 'desk', href: '/desk', label: '工作台' });
  return (
    <nav className="nav" aria-label="主要栏目">
      <ul className="wrap">
        {links.map(({ key, href, label }) => (
          <li key={key}>
            <Link href={href} prefetch={false} aria-current={key === current ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
