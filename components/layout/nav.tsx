import { type Place, type SectionKey, sectionHref, sections } from './sections';

// Not `undefined` on the others: every page would carry that word for each of them.
const here = { 'aria-current': 'page' } as const;

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
            <a href={href} {...(key === current && here)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
