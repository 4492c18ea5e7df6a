/** Ends a start that cannot go on, with one line that says why. */
export function giveUp(message: string, error?: unknown): never {
  console.error(error instanceof Error ? `${message}: ${error.message}` : message);
  process.exit(1);
}
