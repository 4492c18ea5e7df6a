import { Icon } from './icon';

/** The hint and what is wrong stand above the box, where a phone's keyboard does not hide them. */
export function FieldNote({
  hint,
  hintId,
  error,
  errorId,
  now,
}: Partial<Record<'hint' | 'hintId' | 'error' | 'errorId' | 'now', string>>) {
  return (
    <>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="why" id={errorId}>
          <Icon name="alert" />
          {error}
        </p>
      ) : null}
      {now ? (
        <p className="hint now">
          最新的页面上是：<span className="said">{now}</span>
        </p>
      ) : null}
    </>
  );
}

export function FieldName({ label, optional }: { label: string; optional?: boolean }) {
  return (
    <>
      {label}
      {optional ? <span className="opt">（选填）</span> : null}
    </>
  );
}
