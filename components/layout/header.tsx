import { Icon } from '@/components/ui/icon';
import { ElderSwitch } from './elder-switch';
import { Nav } from './nav';
import type { Place, SectionKey } from './sections';

export interface Viewer {
  name: string;
  /** 网格员, 居民 … as the header says it. */
  roleLabel: string | null;
  /** Whose is what this device keeps of half-written forms. */
  device: string;
}

interface HeaderProps {
  community: Place | null;
  viewer: Viewer | null;
  current?: SectionKey;
  demo: boolean;
  /** Voting and filling in: narrow and without the main navigation. */
  simple?: boolean;
}

export function Header({ community, viewer, current, demo, simple }: HeaderProps) {
  const width = simple ? 'narrow' : 'wrap';
  return (
    <header className="mast noprint">
      {demo ? (
        <div className="demo">
          <p className={width}>
            <b className="nb">演示数据</b>
            <span>人名、地名和数字都是编的，在这里办的事不算数。</span>
          </p>
        </div>
      ) : null}
      <div className={`${width} mast__row`}>
        <a className="brand" href={community ? `/c/${community.code}` : '/'}>
          <span className="brand__seal" aria-hidden="true">
            议
          </span>
          <span>
            <b>议事厅</b>
            {community ? <small>{community.name}</small> : null}
          </span>
        </a>
        <div className="tools">
          <ElderSwitch />
          {viewer ? (
            <a className="hide-s" href="/me">
              {viewer.roleLabel ? `${viewer.name} · ${viewer.roleLabel}` : viewer.name}
            </a>
          ) : (
            <a className="hide-s" href="/login">
              登录
            </a>
          )}
          <a className="menu" href="#all">
            <Icon name="menu" />
            栏目
          </a>
        </div>
      </div>
      {simple ? null : <Nav community={community} current={current} signedIn={viewer !== null} />}
      <div className={width}>
        <hr className="wenwu" />
      </div>
    </header>
  );
}
