/**
 * An error without what people wrote: a failed query carries its parameters, a parser's message the text it choked on,
 * and both would put names and phones into the log.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: mask(String(error)) };
  const { code, digest } = error as { code?: unknown; digest?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: mask(error.message),
    ...(typeof code === 'string' && { code }),
    ...(typeof digest === 'string' && { digest }),
    ...(frames?.length && { stack: frames.slice(0, 12).map((line) => line.trim()) }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** A message without parameters and without quoted values. */
export const mask = (message: string) =>
  message
    .replace(/\n\s*params:[\s\S]*/, '')
    .replace(/(["'“])(?:(?!\1)[^”\n])*(["'”])/g, '$1…$2')
    .replace(/\d{7,}/g, '…')
    .slice(0, 2000);
