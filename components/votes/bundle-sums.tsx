'use client';

import { FieldNote } from '@/components/ui/field-note';
import { useField } from '@/components/ui/form-context';
import { TextField } from '@/components/ui/text-field';
import type { BallotItem } from '@/lib/votes/tally/answers';

const fields = [
  { name: 'agree', label: '同意' },
  { name: 'oppose', label: '不同意' },
  { name: 'abstain', label: '弃权' },
  { name: 'invalid', label: '无效' },
];

interface BundleSumsProps {
  items: readonly BallotItem[];
  unit?: string;
  /** Hands: none of them is invalid. */
  raised?: boolean;
}

/** How many papers of the bundle say what, or how many hands: a number for each, or for each of each item. */
export function BundleSums({ items, unit = '张', raised = false }: BundleSumsProps) {
  const asked = raised ? fields.filter(({ name }) => name !== 'invalid') : fields;
  if (items.length === 1)
    return asked.map(({ name, label }) => (
      <TextField key={name} name={name} label={label} unit={unit} inputMode="numeric" width="short" />
    ));
  return items.map((item, at) => (
    <fieldset key={item.nth} className="field sums">
      <legend>{item.title}</legend>
      {asked.map((field) => (
        <Sum key={field.name} {...field} at={at} title={item.title} unit={unit} />
      ))}
    </fieldset>
  ));
}

interface SumProps {
  name: string;
  label: string;
  at: number;
  title: string;
  unit: string;
}

/** Posted under one name, in the order of the items. */
function Sum({ name, label, at, title, unit }: SumProps) {
  const field = useField({ name, label });
  const typed = [field.typed ?? []].flat()[at] ?? '';
  // Of many boxes under one name: beside the empty one, or else beside the first.
  const isBad = field.error !== undefined && (at === 0 || !/^\d+$/.test(typed));
  const id = at === 0 ? field.id : `${field.id}-${at}`;
  return (
    <div className={isBad ? 'bad' : undefined}>
      <label htmlFor={id}>{label}</label>
      {isBad ? <FieldNote error={field.error} errorId={`${id}-why`} /> : null}
      <div className="in--unit">
        <input
          className="in"
          id={id}
          name={name}
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${title}：${label}`}
          aria-invalid={isBad || undefined}
          aria-describedby={isBad ? `${id}-why` : undefined}
          defaultValue={typed}
        />
        <span>{unit}</span>
      </div>
    </div>
  );
}
