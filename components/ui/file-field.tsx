'use client';

import { useState } from 'react';
import { FieldName, FieldNote } from './field-note';
import { type FieldProps, useField } from './form-context';

interface FileFieldProps extends FieldProps {
  accept?: string;
  many?: boolean;
  /** The word on the button: 拍照或选照片. */
  button?: string;
}

export function FileField({ name, label, hint, optional, accept, many, button = '选文件' }: FileFieldProps) {
  const field = useField({ name, label, hint });
  const [picked, setPicked] = useState<string[]>([]);
  return (
    <div className={field.error ? 'field bad' : 'field'}>
      <p className="lbl" id={`${field.id}-name`}>
        <FieldName label={label} optional={optional} />
      </p>
      <FieldNote hint={hint} {...field} />
      <label className="btn btn--file">
        {button}
        <input
          className="vh"
          id={field.id}
          name={name}
          type="file"
          accept={accept}
          multiple={many}
          aria-labelledby={`${field.id}-name`}
          aria-invalid={field.invalid}
          aria-describedby={field.describedBy}
          onChange={(event) => setPicked(Array.from(event.target.files ?? [], (file) => file.name))}
        />
      </label>
      <p className="picked" aria-live="polite">
        {picked.length ? `选了：${picked.join('、')}` : null}
      </p>
    </div>
  );
}
