import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

const icons: Record<string, IconName> = {
  事项: 'talk',
  议题: 'pen',
  议事会: 'meet',
  会议: 'meet',
  表决: 'vote',
  公约: 'book',
  调解: 'talk',
  告知单: 'note',
  销号: 'check',
  落实公示: 'flag',
  居民评议: 'vote',
};

export interface ThreadNode {
  key: string;
  /** 事项, 议题, 议事会, 表决, 公约, 告知单, 销号, 落实公示 … chooses the mark. */
  kind: string;
  reference?: string;
  title: ReactNode;
  href?: string;
  /** A `<time>`. */
  when: ReactNode;
  /** 隔 8 天, or for what is ahead 还剩 7 天. */
  gap?: string;
  text?: ReactNode;
  /** Words of a document: set in the document face. */
  doc?: ReactNode;
  /** A state tag. */
  state?: ReactNode;
  /** At the right on a wide screen. */
  side?: ReactNode;
  /** Not reached yet: dashed. */
  ahead?: boolean;
  /** Carried out or closed: solid. */
  end?: boolean;
  /** A button. */
  children?: ReactNode;
}

/** A proposal from the first report to the last check: every node is a record. */
export function Thread({ nodes }: { nodes: ThreadNode[] }) {
  return (
    <ol className="thread sec">
      {nodes.map((node) => (
        <li key={node.key} className={node.ahead ? 'ahead' : node.end ? 'end' : undefined}>
          <span className="thread__node">
            <Icon name={icons[node.kind] ?? 'note'} />
          </span>
          <p className="thread__when">
            {node.when}
            {node.gap ? <span className="thread__gap">{node.gap}</span> : null}
          </p>
          <div className="thread__body">
            <p className="ref">
              <span className="thread__kind">{node.ahead ? '接下来' : node.kind}</span>
              {node.reference ? `　${node.reference}` : null}
            </p>
            <h2>{node.href ? <a href={node.href}>{node.title}</a> : node.title}</h2>
            {node.text ? <p>{node.text}</p> : null}
            {node.doc ? <p className="doc">{node.doc}</p> : null}
            {node.state ? <p>{node.state}</p> : null}
            {node.children ? <div className="acts">{node.children}</div> : null}
          </div>
          {node.side ? <p className="thread__side">{node.side}</p> : null}
        </li>
      ))}
    </ol>
  );
}
