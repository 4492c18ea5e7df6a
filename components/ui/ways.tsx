import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** The other ways to the same thing: window, telephone, paper. */
export function Ways({ items }: { items: { icon: IconName; text: ReactNode; hint?: ReactNode }[] }) {
  return (
    <ul className="ways">
      {items.map(({ icon, text, hint }) => (
        <li key={icon}>
          <Icon name={icon} />
          <span>
            {text}
            {hint ? <span className="small quiet ways__hint">{hint}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
