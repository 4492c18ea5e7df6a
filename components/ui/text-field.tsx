'use client';

import type { HTMLInputAutoCompleteAttribute } from 'react';
import { FieldName, FieldNote } from './field-note';
import { type FieldProps, textOf, useField } from './form-context';

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'number' | 'date' | 'datetime-local' | 'time' | 'url';
  defaultValue?: string;
  /** How much is to be typed: short 14 characters, mid 22. */
  width?: 'short' | 'mid';
  /** Stands after the box: 元, 户, ㎡. */
  unit?: string;
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'text';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  maxLength?: number;
  readOnly?: boolean;
  /** The id of a `<datalist>`: may be picked from, need not. */
  list?: string;
}

export function TextField({ name, label, hint, optional, type = 'text', width, unit, ...rest }: TextFieldProps) {
  // A clock in the box says when the page was opened, and nothing of the record.
  const served = /^(password|datetime-local)$/.test(type) ? undefined : rest.defaultValue;
  const field = useField({ name, label, hint, served });
  const typed = type === 'password' ? undefined : textOf(field.typed);
  const box = (
    <input
      {...rest}
      {...field.binding}
      id={field.id}
      type={type}
      className={width ? `in in--${width}` : 'in'}
      defaultValue={typed ?? rest.defaultValue}
      required={!optional}
      aria-invalid={field.invalid}
      aria-describedby={field.describedBy}
    />
  );
  return (
    <div className={field.error ? 'field bad' : 'field'}>
      <label htmlFor={field.id}>
        <FieldName label={label} optional={optional} />
      </label>
      <FieldNote hint={hint} {...field} />
      {unit ? (
        <div className="in--unit">
          {box}
          <span>{unit}</span>
        </div>
      ) : (
        box
      )}
    </div>
  );
}
