import type { Ref } from 'react';
import { type FormState, readBoxNames } from '@/lib/kernel/form-state';
import { fieldId } from './form-context';
import { Icon } from './icon';

const longest = 20;
const short = (label: string) => (label.length > longest ? `${label.slice(0, longest)}…` : label);

/** 请填写。 twice does not say where: which box it is stands before it, and they stand in the order of the page. */
function errorsOf(state: FormState) {
  const labels = readBoxNames(state);
  const places = [...labels.keys()];
  const place = (name: string) => (labels.has(name) ? places.indexOf(name) : places.length);
  return Object.entries(state.errors)
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([name, sentence]) => {
      const label = labels.get(name);
      return { name, sentence, spelt: label && !sentence.includes(label) ? `${short(label)}：${sentence}` : sentence };
    });
}

/** Without JavaScript the page comes anew and `autofocus` does what the effect does with it. */
export function ErrorSummary({ form, state, ref }: { form: string; state: FormState; ref?: Ref<HTMLElement> }) {
  const errors = errorsOf(state);
  const isSaidBelow = errors.some(({ sentence }) => sentence === state.problem);
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
          {errors.map(({ name, spelt }) => (
            <li key={name}>
              <a href={`#${fieldId(form, name)}`}>{spelt}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
