/** One write at a time, and of several that wait only the last: what is typed is never queued behind itself. */
export function latestOnly<Value>(write: (value: Value) => Promise<unknown>, remove: () => Promise<unknown>) {
  let next: { value: Value } | null = null;
  let busy: Promise<unknown> | null = null;
  const work = async () => {
    while (next) {
      const { value }: { value: Value } = next;
      next = null;
      // A full disk: the page goes on, and the next word tries again.
      await write(value).catch(() => undefined);
    }
    busy = null;
  };
  return {
    save(value: Value) {
      next = { value };
      busy ??= work();
    },
    async clear() {
      next = null;
      await busy;
      await remove().catch(() => undefined);
    },
  };
}
