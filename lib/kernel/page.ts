import { forbidden, notFound, redirect } from 'next/navigation';
import { store } from '@/db';
import { currentSession } from '@/lib/identity/session';
import { keepDraft } from './drafts';
import { newId } from './ids';
import type { Query } from './query';
import { nothingSeen, returnedForm } from './request-context';
import { signInPath } from './sign-in-path';
import type { Actor } from './verdict';

/** A page's read: the answer, or the page for its refusal (404; 403; sign in, for a guest). */
export async function ask<In, Out>(query: Query<In, Out>, input: In): Promise<Out> {
  const { actor, hasEnded } = await currentSession();
  const answer = await query.run({ store, actor, now: new Date(), newId }, input);
  if (answer.ok) return answer.value;
  // Whose session has ended is asked to sign in again whether or not there is anything to see: that tells nothing.
  if (answer.error.code === 'not_found' && !hasEnded) notFound();
  return refuse(actor);
}

/** The answer, or null where there is nothing to see for this viewer: the page says what it says to everybody then. */
export async function askIfSeen<In, Out>(query: Query<In, Out>, input: In): Promise<Out | null> {
  const { actor } = await currentSession();
  const answer = await query.run({ store, actor, now: new Date(), newId }, input);
  if (answer.ok) return answer.value;
  if (answer.error.code !== 'not_found') return refuse(actor);
  nothingSeen();
  return null;
}

/** 403 for those signed in; a guest is sent to sign in and back. */
export async function refuse(actor: Actor): Promise<never> {
  if (actor.kind !== 'guest') forbidden();
  // A form with a mistake in it, of one whose session ended: the page asks to sign in before it can show what was typed.
  const typed = returnedForm()?.kept;
  return redirect(await signInPath(typed && (await keepDraft(typed, new Date()))));
}

/** The one value of a search parameter. */
export const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What Next gives a page: `PageInput<'community' | 'ref'>`. */
export interface PageInput<Params extends string = never> {
  params: Promise<Record<Params, string>>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
