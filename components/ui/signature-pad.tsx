'use client';

import { type PointerEvent, useState } from 'react';
import { FieldName, FieldNote } from './field-note';
import { textOf, useField } from './form-context';

interface SignaturePadProps {
  name: string;
  label: string;
  hint: string;
  size: { width: number; height: number };
  /** Characters. */
  most: number;
}

/** A field to draw a name in; what is posted is the path. Without a script there is only the paper, and it says so. */
export function SignaturePad({ name, label, hint, size, most }: SignaturePadProps) {
  const field = useField({ name, label, hint });
  const [path, setPath] = useState(textOf(field.typed) ?? '');
  const pointOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = (part: number, whole: number) => Math.min(whole, Math.max(0, Math.round(part * whole)));
    const x = at((event.clientX - box.left) / box.width, size.width);
    return `${x} ${at((event.clientY - box.top) / box.height, size.height)}`;
  };
  const add = (piece: string) => setPath((before) => (before.length + piece.length > most ? before : before + piece));
  return (
    <div className={field.error ? 'field bad' : 'field'} id={field.id}>
      <p className="lbl">
        <FieldName label={label} />
      </p>
      <FieldNote hint={hint} {...field} />
      <noscript>
        <p>这台设备不能在屏上签。请在纸上签。</p>
      </noscript>
      <svg
        className="sign-pad"
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={path ? '签名框，已经写了字' : '签名框，还空着'}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          const point = pointOf(event);
          add(`M${point}L${point}`);
        }}
        onPointerMove={(event) => {
          if (event.buttons && path) add(`L${pointOf(event)}`);
        }}
      >
        <path d={path} />
      </svg>
      <input type="hidden" name={name} value={path} />
      <button type="button" className="btn" onClick={() => setPath('')}>
        擦掉重签
      </button>
    </div>
  );
}
