'use client';

import { FieldName, FieldNote } from './field-note';
import { type FieldProps, textOf, useField } from './form-context';

interface TextAreaProps extends FieldProps {
  defaultValue?: string;
  rows?: number;
  maxLength?: number;
  /** Set as the text of a document: articles, terms, minutes. */
  doc?: boolean;
}

export function TextArea({ name, label, hint, optional, defaultValue, rows = 4, maxLength, doc }: TextAreaProps) {
  const field = useField({ name, label, hint, served: defaultValue });
  return (
    <div className={field.error ? 'field bad' : 'field'}>
      <label htmlFor={field.id}>
        <FieldName label={label} optional={optional} />
      </label>
      <FieldNote hint={hint} {...field} />
      <textarea
        {...field.binding}
        id={field.id}
        className={['in', doc && 'doc', rows > 4 && 'in--tall'].filter(Boolean).join(' ')}
        rows={rows}
        maxLength={maxLength}
        defaultValue={textOf(field.typed) ?? defaultValue}
        required={!optional}
        aria-invalid={field.invalid}
        aria-describedby={field.describedBy}
      />
    </div>
  );
}
