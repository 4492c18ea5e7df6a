import { refresh } from 'next/cache';
import { forbidden, notFound, redirect } from 'next/navigation';
import { after } from 'next/server';
import { store } from '@/db';
import { currentSession } from '@/lib/identity/session';
import type { Command, Context } from './command';
import { keepDraft } from './drafts';
import { readFiles, readForm } from './form-data';
import { boxNames, type FormAction, type FormState } from './form-state';
import { without } from './idempotency';
import { newId, newSecret } from './ids';
import { formForbidden, formUnderstood, returnForm } from './request-context';
import { signInPath } from './sign-in-path';

/**
 * A command as the action of a form. `done` is the page to go to afterwards, from the command's answer and what was
 * typed. A refusal shows the same page with every word kept; a guest goes to sign in and comes back to a filled form.
 * `afterwards` is long work that the next page shows the progress of; it begins once the answer is sent.
 */
export function formAction<Out>(
  command: Command<Out>,
  done: (out: Out, typed: Record<string, string>) => string | Promise<string>,
  afterwards?: (context: Context, out: Out) => Promise<unknown>,
): FormAction {
  return async (_previous: FormState, data: FormData): Promise<FormState> => {
    const values = readForm(data);
    formUnderstood();
    const { key, formName: _, [boxNames]: __, ...input } = values;
    const shown = withoutPasswords(values);
    const kept = without(shown, command.secrets) as FormState['values'];
    const { actor } = await currentSession();
    const signInAndBack = async () => redirect(await signInPath(await keepDraft(kept, new Date())));
    const files = readFiles(data);
    // Reading a file costs: not for everybody.
    if (actor.kind === 'guest' && Object.keys(files).length) await signInAndBack();
    const context = { store, actor, now: () => new Date(), newId, newSecret };
    const raw = { ...input, ...files };
    const result = await command.run(typeof key === 'string' ? { ...context, key } : context, raw);
    if (result.ok && afterwards) after(() => afterwards(context, result.value));
    if (result.ok) redirect(await done(result.value, values as Record<string, string>));
    const { code, message, fields } = result.error;
    // Whose session ended while the form was open, or whose browser dropped its cookie, may not even see the record now.
    if (actor.kind === 'guest' && (code === 'forbidden' || code === 'not_found')) await signInAndBack();
    if (code === 'forbidden') {
      formForbidden();
      forbidden();
    }
    if (code === 'not_found') notFound();
    if (code === 'stale') refresh();
    returnForm(shown, message, kept);
    return { values: shown, errors: fields, problem: message, stale: code === 'stale' };
  };
}

/** A password is neither shown again nor kept. */
const withoutPasswords = (values: FormState['values']) => without(values) as FormState['values'];
