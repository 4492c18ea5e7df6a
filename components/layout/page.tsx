import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Header, type Viewer } from './header';
import { KeptWords } from './kept-words';
import type { Place, SectionKey } from './sections';

export interface Frame {
  viewer: Viewer | null;
  community: Place | null;
  demo: boolean;
}

interface PageProps extends Frame {
  current?: SectionKey;
  /** The text column of 38 characters. */
  narrow?: boolean;
  /** Voting and filling in: narrow all through, without the main navigation. */
  simple?: boolean;
  /** Papers: no column, the page sets its own. */
  bare?: boolean;
  children: ReactNode;
}

export function Page({ viewer, community, demo, current, narrow, simple, bare, children }: PageProps) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Header community={community} viewer={viewer} current={current} demo={demo} simple={simple} />
      <main id="main" data-who={viewer?.device}>
        {bare ? (
          <>
            <KeptWords />
            {children}
          </>
        ) : (
          <div className={narrow || simple ? 'narrow' : 'wrap'}>
            <KeptWords />
            {children}
          </div>
        )}
      </main>
      <Footer community={community} signedIn={viewer !== null} simple={simple} />
    </>
  );
}
