import type { ReactNode } from 'react';

interface NextStepProps {
  /** 下一步，您来做 / 接下来. */
  label?: string;
  /** What is to be done, as a sentence. */
  title: ReactNode;
  text?: ReactNode;
  who?: ReactNode;
  /** By when. */
  by?: ReactNode;
  className?: string;
  /** Buttons, only for those who may: one main button. */
  children?: ReactNode;
}

/** The only tinted ground on a page: where it is, somebody has to act. */
export function NextStep({ label = '下一步', title, text, who, by, className, children }: NextStepProps) {
  return (
    <section className={className ? `next ${className}` : 'next'}>
      <p className="k">{label}</p>
      <h2>{title}</h2>
      {text ? <p>{text}</p> : null}
      {who || by ? (
        <p className="small quiet next__who">
          {who ? <span className="ph">谁来办：{who}</span> : null}
          {by ? <span className="ph">期限：{by}</span> : null}
        </p>
      ) : null}
      {children ? <div className="acts">{children}</div> : null}
    </section>
  );
}
