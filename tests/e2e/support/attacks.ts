// What is sent instead of what a form asks for.
import { hostile } from '../../support/hostile';
import type { Field, Form } from './forms';

type Sent = [name: string, value: string][];
export interface Attack {
  name: string;
  /** What stands in the boxes for text, each another, when it must come back. */
  typed: string[];
  fields: Sent;
}

const isSeen = ({ type }: Field) => type !== 'hidden' && type !== 'file' && type !== 'button';
/** Boxes whose text stands in the page again. */
const isText = ({ type }: Field) => ['text', 'textarea', 'tel', 'search', 'email'].includes(type);

const sound = (form: Form): Sent => form.fields.filter((f) => f.type === 'hidden').map((f) => [f.name, f.value]);
const seen = (form: Form) => [...new Set(form.fields.filter(isSeen).map((f) => f.name))];
const firstChoice = (form: Form, name: string) => form.fields.find((f) => f.name === name)!.value;

const all = (form: Form, value: string): Sent => [
  ...sound(form),
  ...seen(form).map((name): [string, string] => [name, value && `${value}${name}`]),
];

/** A hidden field of the page, changed: the version, the community, the number, an id. */
const forged = (form: Form, isMeant: (f: Field) => boolean, value: string): Sent => [
  ...form.fields
    .filter((f) => f.type === 'hidden')
    .map((f): [string, string] => [f.name, !f.name.startsWith('$') && isMeant(f) ? value : f.value]),
  ...seen(form).map((name): [string, string] => [name, firstChoice(form, name) || '一']),
];

const untyped = (name: string, fields: Sent): Attack => ({ name, fields, typed: [] });

export function attacksOn(form: Form): Attack[] {
  const boxes = ['empty', 'long', 'quotes', 'control', 'surrogate', 'noDay', 'negative', 'huge'] as const;
  const twice = seen(form).flatMap(
    (name): Sent => [
      [name, '一'],
      [name, '二'],
    ],
  );
  return [
    ...boxes.map((name) => {
      const isKept = name === 'long' || name === 'quotes';
      const fields = all(form, name === 'quotes' ? hostile.emoji! + hostile.quotes! : hostile[name]!);
      const texts = new Set(form.fields.filter(isText).map((f) => f.name));
      return { name, fields, typed: isKept ? fields.filter(([n]) => texts.has(n)).map(([, value]) => value) : [] };
    }),
    untyped('nothing', sound(form)),
    untyped('everything twice', [...sound(form), ...sound(form).filter(([n]) => !n.startsWith('$')), ...twice]),
    untyped(
      'another community',
      forged(form, (f) => f.name === 'community', 'far'),
    ),
    untyped(
      'another record',
      forged(form, (f) => /^[0-9a-f-]{36}$/.test(f.value) && f.name !== 'key', hostile.otherId!),
    ),
    untyped(
      'no such number',
      forged(form, (f) => f.name === 'ref', hostile.otherRef!),
    ),
    untyped(
      'no number at all',
      forged(form, (f) => f.name === 'ref' || f.name === 'version', hostile.noRef!),
    ),
  ];
}
