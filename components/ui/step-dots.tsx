interface StepDotsProps {
  /** The step that is running, from 1; total + 1 when all are done. */
  step: number;
  total: number;
  /** Its name: 处置. */
  name: string;
}

export function StepDots({ step, total, name }: StepDotsProps) {
  return (
    <span className="daysleft">
      <svg
        className="ticks"
        role="img"
        aria-label={step > total ? `${total} 步都走完了` : `${total} 步里的第 ${step} 步`}
        viewBox={`0 0 ${total * 19 - 5} 16`}
      >
        <line x1="7" x2={total * 19 - 12} y1="8" y2="8" />
        {Array.from({ length: total }, (_, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name
            key={at}
            className={at + 1 < step ? 'on' : at + 1 === step ? 'now' : 'off'}
            cx={at * 19 + 7}
            cy="8"
            r="5.5"
          />
        ))}
      </svg>
      <span className="nb">{step > total ? name : `${step} ${name}`}</span>
    </span>
  );
}
