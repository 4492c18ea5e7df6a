/** Ends a start that cannot go on, with one line that says why. */
export function giveUp(message: string, error?: unknown): never {
  const why = reason(error);
  console.error(why ? `${message}: ${why}` : message);
  process.exit(1);
}

/** What lies under it: drizzle's own message is the statement, and of two addresses that refuse Node says nothing. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.cause instanceof Error) return reason(error.cause);
  const [first] = error instanceof AggregateError ? error.errors : [];
  return first ? reason(first) : error.message.replace(/\s+/g, ' ');
}
