import { unstable_rethrow } from 'next/navigation';
import { useActionState, useState, useTransition } from 'react';
import { emptyFormState, type FormAction, type FormState } from '@/lib/kernel/form-state';
import { unsent } from './unsent';

const lost = '没有送到，您写的都还在。请再按一次；还是不行，请到窗口办，或者打电话。';

/**
 * Two ways to the same action. `formAction` is what the form posts to without JavaScript: the server answers with the
 * page and the state in it. With JavaScript `send` calls the action itself, because React empties every form that it
 * submits, chosen files too, and because a dropped connection must not take the page away with everything typed.
 */
export function useSending(action: FormAction, initial: FormState | undefined, onDone: () => void) {
  const [served, formAction] = useActionState(action, initial ?? emptyFormState);
  const [answer, setAnswer] = useState<FormState | null>(null);
  const [pending, start] = useTransition();
  const state = answer ?? served;

  function send(data: FormData) {
    // React leaves its own hidden boxes for the way without JavaScript in the page.
    for (const name of [...data.keys()]) if (name.startsWith('$ACTION')) data.delete(name);
    start(async () => {
      try {
        const next = await action(state, data);
        if (!isRefused(next)) onDone();
        start(() => setAnswer(next));
      } catch (error) {
        if (isRedirect(error)) onDone();
        if (isShut(error)) unsent.keep(data);
        unstable_rethrow(error);
        start(() => setAnswer({ values: state.values, errors: {}, problem: wordsOf(error) ?? lost }));
      }
    });
  }
  return { state, formAction, send, pending };
}

/** The page of a refusal takes the form's place. */
const isShut = (error: unknown) =>
  error instanceof Error && 'digest' in error && /^NEXT_HTTP_ERROR_FALLBACK;40[34]$/.test(String(error.digest));

/** What the server's front says of a body that it does not take; errors of React and of the browser are in English. */
const wordsOf = (error: unknown) =>
  error instanceof Error && /^\p{Script=Han}/u.test(error.message) ? error.message : null;

export function isRefused(state: FormState): boolean {
  return state.problem !== null || Object.keys(state.errors).length > 0;
}

function isRedirect(error: unknown): boolean {
  return error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT');
}
