import { z } from 'zod';
import type { ReadTx, Store, WriteTx } from '@/db';
import type { Decision, Written } from './decision';
import { canonical, sha256 } from './events';
import { claim, release, settle, without } from './idempotency';
import { writeRecord, writeTexts } from './record';
import { kernelSentences, type Refused, refused, type Sentence } from './refused';
import type { Result } from './result';
import type { Actor, Verdict } from './verdict';

export interface Context {
  store: Store;
  actor: Actor;
  now: () => Date;
  newId: () => string;
  newSecret: () => string;
  /** Idempotency key of the form; a repeated submit answers what the first one did. */
  key?: string;
}

export interface DecideArgs<Input, Loaded, By> {
  input: Input;
  loaded: Loaded;
  by: By;
  now: Date;
  newId: () => string;
  /** Salts and hashes a text; `decide` returns it under `texts`. */
  write: (subjectId: string, kind: string, text: string, version?: number) => Written;
}

/**
 * One mutation. `load` reads and locks what the decision rests on, `authorize` proves a right, `decide` is pure,
 * `commit` writes the change; the kernel writes texts, history, links, messages and the audit events in the same
 * transaction. Nothing else in the code base writes.
 */
export interface CommandSpec<
  In extends z.ZodType,
  Loaded extends { communityId: string },
  By,
  Change,
  Err extends string,
  Out,
> {
  /** `context.verb-noun`, also the row of the permission matrix. */
  name: string;
  input: In;
  /** Fields that nothing keeps: no draft, and no hash by which a repeated submit is known (three choices are soon tried). */
  secrets?: readonly string[];
  load(tx: ReadTx, input: z.output<In>, at: { actor: Actor; now: Date }): Promise<Loaded | null>;
  authorize(actor: Actor, loaded: NoInfer<Loaded>): Verdict<By>;
  decide(args: DecideArgs<z.output<In>, Loaded, By>): Result<Decision<Change>, Err>;
  commit(tx: WriteTx, change: Change): Promise<Out>;
  /** A sentence for each error that `decide` can return: a missing one does not compile. */
  says: { [K in Err]: Sentence };
}

export type Outcome<Out> = { ok: true; value: Out } | { ok: false; error: Refused };

export interface Command<Out = unknown> {
  name: string;
  input: z.ZodType;
  secrets?: readonly string[];
  run(context: Context, raw: unknown): Promise<Outcome<Out>>;
}

const no = (error: Refused) => ({ ok: false as const, error });

export function defineCommand<
  In extends z.ZodType,
  Loaded extends { communityId: string },
  By,
  Change,
  Err extends string,
  Out,
>(spec: CommandSpec<In, Loaded, By, Change, Err, Out>) {
  const { name } = spec;
  return {
    ...spec,
    async run({ store, actor, now, newId, newSecret, key }: Context, raw: unknown): Promise<Outcome<Out>> {
      // Async: a file is read into rows before the transaction begins.
      const parsed = await spec.input.safeParseAsync(raw);
      if (!parsed.success) return no(invalid(parsed.error));
      const input = parsed.data;
      const actorId = actor.kind === 'user' ? actor.id : null;
      const call =
        key && actorId
          ? { key, command: name, actorId, inputHash: sha256(canonical(without(raw, spec.secrets))) }
          : null;
      return store.transaction<Outcome<Out>>(async (tx) => {
        const at = now();
        const loaded = await spec.load(tx, input, { actor, now: at });
        if (!loaded) return no(refused('not_found', kernelSentences.not_found));
        const verdict = spec.authorize(actor, loaded);
        if (!verdict.ok) return no(refused(verdict.refusal, kernelSentences[verdict.refusal]));
        const before = call && (await claim<Out>(tx, call, at));
        if (before)
          return before.same
            ? { ok: true, value: before.result }
            : no(refused('key_reused', kernelSentences.key_reused));
        const write = (subjectId: string, kind: string, text: string, version = 1): Written => {
          const salt = newSecret();
          return { id: newId(), subjectId, kind, version, text, salt, hash: sha256(salt, text) };
        };
        const decided = spec.decide({ input, loaded, by: verdict.by, now: at, newId, write });
        if (!decided.ok) {
          if (call) await release(tx, call);
          return no(refused(decided.error, spec.says[decided.error]));
        }
        const by = { communityId: loaded.communityId, at, actorId, command: name, newId };
        await writeTexts(tx, by, decided.value);
        const value = await spec.commit(tx, decided.value.change);
        if (call) await settle(tx, call, value);
        await writeRecord(tx, by, decided.value);
        return { ok: true, value };
      });
    },
  };
}

function invalid(error: z.ZodError): Refused {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message;
  return { code: 'invalid', message: '有几处要改，改好后再提交。', fields };
}

z.config(z.locales.zhCN());
