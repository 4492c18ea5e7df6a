import { Icon } from './icon';

/** Where one is in a form of several pages; `current` from 1. */
export function Steps({ steps, current }: { steps: string[]; current: number }) {
  return (
    <ol className="stepno" aria-label="步骤">
      {steps.map((step, at) => (
        <li key={step} aria-current={at + 1 === current ? 'step' : undefined}>
          {at + 1 < current ? <Icon name="check" className="ok" /> : null}
          {at + 1} {step}
        </li>
      ))}
    </ol>
  );
}
