import { type Ref, useEffect, useState } from 'react';
import type { FormState } from '@/lib/kernel/form-state';
import { fieldId } from './form-context';
import { Icon } from './icon';

const longest = 20;

/** What a box is called on the page: by its own label, or as the first of a group. */
function labelOf(id: string): string {
  const box = document.getElementById(id);
  const label =
    document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? box?.closest('fieldset')?.querySelector('legend');
  // The name of a tick stands in the row beside what explains it.
  const name = label?.querySelector(':scope > b') ?? label;
  const words = name?.textContent?.replace('（选填）', '').trim() ?? '';
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

/** 请填写。 twice does not say where: which field it is stands before it, as soon as the page can tell. */
function useLabels(form: string, errors: FormState['errors']) {
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    setLabels(Object.fromEntries(Object.keys(errors).map((name) => [name, labelOf(fieldId(form, name))])));
  }, [form, errors]);
  return (name: string, sentence: string) => {
    const label = labels[name];
    return label && !sentence.includes(label) ? `${label}：${sentence}` : sentence;
  };
}

/** Without JavaScript the page comes anew and `autofocus` does what the effect does with it. */
export function ErrorSummary({ form, state, ref }: { form: string; state: FormState; ref?: Ref<HTMLElement> }) {
  const errors = Object.entries(state.errors);
  const spell = useLabels(form, state.errors);
  const isSaidBelow = errors.some(([, sentence]) => sentence === state.problem);
  return (
    // biome-ignore lint/a11y/noAutofocus: what is wrong is the first thing to be read out
    <section className="errors" role="alert" tabIndex={-1} ref={ref} autoFocus>
      <h2>
        <Icon name="alert" />
        {errors.length ? `有 ${errors.length} 处要改` : '还没有办成'}
      </h2>
      {state.problem && !isSaidBelow ? <p>{state.problem}</p> : null}
      {errors.length ? (
        <ul>
          {errors.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(form, name)}`}>{spell(name, sentence)}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
