import { type Place, sectionHref, sections } from './sections';

interface FooterProps {
  community: Place | null;
  signedIn: boolean;
  simple?: boolean;
}

/** Every section once more: on a phone 栏目 jumps here, without a script. */
export function Footer({ community, signedIn, simple }: FooterProps) {
  const links = [
    ...sections.map(({ path, label }) => ({ href: sectionHref(path, community), label })),
    { href: sectionHref('/grids', community), label: '网格' },
    { href: sectionHref('/audit', community), label: '留痕' },
    { href: '/desk', label: '工作台' },
    signedIn ? { href: '/me', label: '我的' } : { href: '/login', label: '登录' },
    { href: '/help', label: '怎么用' },
    { href: '/privacy', label: '个人信息说明' },
  ];
  return (
    <footer className="foot noprint" id="all">
      <div className={simple ? 'narrow' : 'wrap'}>
        <div className="foot__in">
          <nav aria-label="全部栏目">
            <ul>
              {links.map(({ href, label }) => (
                <li key={label}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p>不用手机也能办：到社区、村的服务中心窗口，有人帮您填。着火打 119，报警打 110，急救打 120。</p>
        </div>
      </div>
    </footer>
  );
}
