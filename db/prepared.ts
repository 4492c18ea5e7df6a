/** A query of the builders, values by `sql.placeholder`. */
interface Preparable<Out> {
  prepare(): { execute(values: Record<string, unknown>): PromiseLike<Out> };
}

/**
 * For what every request or every ballot asks: the text is made once for whatever it runs on, which costs more than to run
 * it. SQLite has one reader and one writer, so there it is made twice in all; PostgreSQL makes it anew in each transaction.
 */
export function prepared<On extends object, Values extends Record<string, unknown>, Out>(
  build: (on: On) => Preparable<Out>,
) {
  const made = new WeakMap<On, ReturnType<Preparable<Out>['prepare']>>();
  return async (on: On, values: Values): Promise<Out> => {
    const query = made.get(on) ?? build(on).prepare();
    made.set(on, query);
    return query.execute(values);
  };
}
