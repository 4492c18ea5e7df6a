/** One write at a time, and of several that wait only the last: what is typed is never queued behind itself. */
export function latestOnly<Value>(write: (value: Value) => Promise<unknown>, remove: () => Promise<unknown>) {
  let next: { value: Value } | null = null;
  let busy: Promise<unknown> | null = null;
  let saves = 0;
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
    /** Settles once this, or what came after it, has been written. */
    save(value: Value): Promise<unknown> {
      saves += 1;
      next = { value };
      busy ??= work();
      return busy;
    },
    /** What is typed while this waits stays. */
    async clear() {
      const before = saves;
      next = null;
      await busy;
      if (saves === before) await remove().catch(() => undefined);
    },
  };
}
