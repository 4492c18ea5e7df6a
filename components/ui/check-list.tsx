import type { ReactNode } from 'react';
import { Icon } from './icon';

interface CheckListProps {
  items: { key: string; title: ReactNode; done: boolean; by?: ReactNode; text?: ReactNode; children?: ReactNode }[];
}

/** A list of what was done and what was not: no score. */
export function CheckList({ items }: CheckListProps) {
  return (
    <ol className="checks">
      {items.map(({ key, title, done, by, text, children }) => (
        <li key={key} className={done ? undefined : 'todo'}>
          <Icon name={done ? 'boxok' : 'box'} />
          <h3 className="h3">
            {title}
            <span className="vh">{done ? '，做了' : '，还没做'}</span>
            {by ? <span className="by">{by}</span> : null}
          </h3>
          {text ? <p>{text}</p> : null}
          {children}
        </li>
      ))}
    </ol>
  );
}
