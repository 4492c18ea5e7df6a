'use client';

import { FieldName, FieldNote } from './field-note';
import { type FieldProps, useField } from './form-context';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

interface ChoicesProps extends FieldProps {
  options: Choice[];
  /** Several may be chosen: checkboxes, posted under the same name. */
  many?: boolean;
  defaultValue?: string | string[];
  /** Long lists: lower rows. */
  tight?: boolean;
}

/** A whole row can be pressed. Nothing is chosen unless the page says so. */
export function Choices({ name, label, hint, optional, options, many, defaultValue, tight }: ChoicesProps) {
  const field = useField({ name, label, hint });
  const chosen = [field.typed ?? defaultValue ?? []].flat();
  // react-hook-form takes the ticks of a group for one value as it meets them, and ticks the box after the first.
  const binding = many ? { name } : field.binding;
  return (
    <fieldset className={field.error ? 'field bad' : 'field'} aria-describedby={field.describedBy}>
      <legend>
        <FieldName label={label} optional={optional} />
      </legend>
      <FieldNote hint={hint} {...field} />
      <div className={tight ? 'opts opts--tight' : 'opts'}>
        {options.map((option, at) => (
          <label key={option.value}>
            <input
              {...binding}
              // The error summary links to the first one.
              id={at === 0 ? field.id : `${field.id}-${at}`}
              type={many ? 'checkbox' : 'radio'}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              required={!optional && !many}
              aria-invalid={field.invalid}
            />
            <b>{option.label}</b>
            {option.hint ? <small>{option.hint}</small> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
