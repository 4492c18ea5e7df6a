'use client';

import { FieldNote } from './field-note';
import { type FieldProps, useField } from './form-context';

interface CheckFieldProps extends Omit<FieldProps, 'optional'> {
  /** What is posted when it is ticked; nothing is posted when it is not. */
  value?: string;
  defaultChecked?: boolean;
}

/** One statement to be ticked: 我看过了. */
export function CheckField({ name, label, hint, value = 'yes', defaultChecked }: CheckFieldProps) {
  const field = useField({ name, label });
  // Once posted, an absent value means that the tick was taken away.
  const ticked = field.posted ? field.typed !== undefined : defaultChecked;
  return (
    <div className={field.error ? 'field bad' : 'field'}>
      <FieldNote error={field.error} errorId={field.errorId} />
      <div className="opts">
        <label htmlFor={field.id}>
          <input
            {...field.binding}
            id={field.id}
            type="checkbox"
            value={value}
            defaultChecked={ticked}
            aria-invalid={field.invalid}
            aria-describedby={field.describedBy}
          />
          <b>{label}</b>
          {hint ? <small>{hint}</small> : null}
        </label>
      </div>
    </div>
  );
}
