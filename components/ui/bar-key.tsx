import { useId } from 'react';
import { BarFills, fillOf, type Part } from './bar-fills';

interface BarKeyProps {
  /** What each fill stands for here, in the order of the bar. */
  items: { kind: Part | 'gate'; label: string }[];
}

export function BarKey({ items }: BarKeyProps) {
  const id = useId();
  return (
    <p className="key">
      {items.map(({ kind, label }) => (
        <span key={kind}>
          <svg className="bar" aria-hidden="true">
            {kind === 'gate' ? (
              <line className="gate" x1="50%" x2="50%" y1="0" y2="100%" />
            ) : (
              <>
                {kind === 'no' || kind === 'abstain' ? <BarFills id={`${id}${kind}`} /> : null}
                <rect {...fillOf(kind, `${id}${kind}`)} x=".5" y=".5" width="100%" height="100%" />
              </>
            )}
          </svg>
          {label}
        </span>
      ))}
    </p>
  );
}
