import type { Ref } from 'react';
import type { FormState } from '@/lib/kernel/form-state';
import { fieldId } from './form-context';
import { Icon } from './icon';

/** Without JavaScript the page comes anew and `autofocus` does what the effect does with it. */
export function ErrorSummary({ form, state, ref }: { form: string; state: FormState; ref?: Ref<HTMLElement> }) {
  const errors = Object.entries(state.errors);
  return (
    // biome-ignore lint/a11y/noAutofocus: what is wrong is the first thing to be read out
    <section className="errors" role="alert" tabIndex={-1} ref={ref} autoFocus>
      <h2>
        <Icon name="alert" />
        {errors.length ? `有 ${errors.length} 处要改` : '还没有办成'}
      </h2>
      {state.problem ? <p>{state.problem}</p> : null}
      {errors.length ? (
        <ul>
          {errors.map(([name, sentence]) => (
            <li key={name}>
              <a href={`#${fieldId(form, name)}`}>{sentence}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
