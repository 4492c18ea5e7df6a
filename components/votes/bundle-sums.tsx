'use client';

import { useField } from '@/components/ui/form-context';
import { TextField } from '@/components/ui/text-field';
import type { BallotItem } from '@/lib/votes/tally/answers';

const fields = [
  { name: 'agree', label: '同意' },
  { name: 'oppose', label: '不同意' },
  { name: 'abstain', label: '弃权' },
  { name: 'invalid', label: '无效' },
];

/** How many papers of the bundle say what: four numbers, or four for each item. */
export function BundleSums({ items }: { items: readonly BallotItem[] }) {
  if (items.length === 1)
    return fields.map(({ name, label }) => (
      <TextField key={name} name={name} label={label} unit="张" inputMode="numeric" width="short" />
    ));
  return items.map((item, at) => (
    <fieldset key={item.nth} className="field">
      <legend>{item.title}</legend>
      {fields.map((field) => (
        <Sum key={field.name} {...field} at={at} title={item.title} />
      ))}
    </fieldset>
  ));
}

/** Posted under one name, in the order of the items. */
function Sum({ name, label, at, title }: { name: string; label: string; at: number; title: string }) {
  const field = useField({ name });
  const typed = [field.typed ?? []].flat()[at] ?? '';
  return (
    <label className="in--unit">
      {label}{' '}
      <input
        className="in"
        id={at === 0 ? field.id : undefined}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        aria-label={`${title}：${label}`}
        defaultValue={typed}
      />{' '}
      张
    </label>
  );
}
