'use client';

import { FieldName, FieldNote } from './field-note';
import { type FieldProps, textOf, useField } from './form-context';

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: SelectOption[];
  defaultValue?: string;
  /** The empty first line; without it the first option is chosen. */
  blank?: string;
  width?: 'short' | 'mid';
}

export function SelectField({ name, label, hint, optional, options, defaultValue, blank, width }: SelectFieldProps) {
  const field = useField({ name, label, hint, served: defaultValue });
  const now = field.now && options.find((o) => o.value === field.now)?.label;
  return (
    <div className={field.error ? 'field bad' : 'field'}>
      <label htmlFor={field.id}>
        <FieldName label={label} optional={optional} />
      </label>
      <FieldNote hint={hint} {...field} now={now} />
      <select
        {...field.binding}
        id={field.id}
        className={width ? `in in--${width}` : 'in'}
        defaultValue={textOf(field.typed) ?? defaultValue}
        required={!optional}
        aria-invalid={field.invalid}
        aria-describedby={field.describedBy}
      >
        {blank === undefined ? null : <option value="">{blank}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
