import { type Reader, type Store, tables } from '@/db';
import { kernelSentences, type Refused, refused } from './refused';
import type { Actor, Verdict } from './verdict';

export interface QueryContext {
  store: Store;
  actor: Actor;
  now: Date;
  newId: () => string;
}

/**
 * One page's read. `present` gives a small object with just what the page prints, masked for this viewer, and
 * `can: {…}` computed by the policies that guard the commands. `trace` names what goes into the access log
 * before anything is shown; if the log cannot be written, nothing is shown.
 */
export interface QuerySpec<In, Loaded, By, Out> {
  name: string;
  load(read: Reader, input: In, at: { actor: Actor; now: Date }): Promise<Loaded | null>;
  authorize(actor: Actor, loaded: NoInfer<Loaded>): Verdict<By>;
  present(args: { loaded: Loaded; by: By; actor: Actor; now: Date }): Out;
  trace?(loaded: Loaded): { communityId: string; subjectId: string; reason?: string } | undefined;
}

export type Answer<Out> = { ok: true; value: Out } | { ok: false; error: Refused };

export interface Query<In, Out> {
  name: string;
  run(context: QueryContext, input: In): Promise<Answer<Out>>;
}

/** What a query shows: the props of its page. */
export type View<Q> = Q extends Query<never, infer Out> ? Out : never;

export function defineQuery<In, Loaded, By, Out>(spec: QuerySpec<In, Loaded, By, Out>): Query<In, Out> {
  return {
    name: spec.name,
    async run({ store, actor, now, newId }, input) {
      const loaded = await spec.load(store.read, input, { actor, now });
      if (!loaded) return { ok: false, error: refused('not_found', kernelSentences.not_found) };
      const verdict = spec.authorize(actor, loaded);
      if (!verdict.ok) return { ok: false, error: refused(verdict.refusal, kernelSentences[verdict.refusal]) };
      const trace = spec.trace?.(loaded);
      if (trace)
        await store.transaction(async (tx) => {
          await tx.insert(tables.accessLog).values({
            id: newId(),
            actorId: actor.kind === 'user' ? actor.id : null,
            query: spec.name,
            at: now,
            ...trace,
            reason: trace.reason ?? null,
          });
        });
      return { ok: true, value: spec.present({ loaded, by: verdict.by, actor, now }) };
    },
  };
}
