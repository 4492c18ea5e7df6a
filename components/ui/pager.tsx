import type { ReactNode } from 'react';
import { hrefWith, type Query } from './href';
import { Icon } from './icon';

interface PagerProps {
  path: string;
  query: Query;
  /** The key after which the next page begins, or null at the end. */
  next: string | null;
  /** 共 43 件. */
  summary?: ReactNode;
}

/** Keyset pages: forward, and back to the first. The browser's own back goes one back. */
export function Pager({ path, query, next, summary }: PagerProps) {
  if (!next && !query.after && !summary) return null;
  return (
    <nav className="pager" aria-label="翻页">
      <span>{summary}</span>
      {query.after ? <a href={hrefWith(path, query, {})}>回到第一页</a> : null}
      {next ? (
        <a href={hrefWith(path, query, { after: next })}>
          下一页
          <Icon name="go" />
        </a>
      ) : null}
    </nav>
  );
}
