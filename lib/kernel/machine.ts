import { fail, ok, type Result } from './result';

/** A life cycle as one table: it feeds the command, the buttons, the diagram in the docs and the exhaustive test. */
export function defineMachine<const S extends string, const E extends string>(
  states: readonly S[],
  table: { readonly [K in E]: { readonly from: readonly NoInfer<S>[]; readonly to: NoInfer<S> } },
) {
  return {
    states,
    table,
    next: (state: S, event: E): Result<S, 'illegal_transition'> =>
      table[event].from.includes(state) ? ok(table[event].to) : fail('illegal_transition'),
    may: (state: S, event: E) => table[event].from.includes(state),
    available: (state: S): E[] => (Object.keys(table) as E[]).filter((e) => table[e].from.includes(state)),
  };
}
