/** The case number in what somebody wrote on the way: `调〔2026〕3号`, `2026-3`, `2026年3号`. */
export function refIn(about: string | null): string | null {
  const found = /(20\d\d)\s*[-－—〕\])）年]\s*(?:第\s*)?(\d{1,9})/.exec(about ?? '');
  return found ? `${found[1]}-${Number(found[2])}` : null;
}

/** Days after the end of its author's role here on which what was never put into a case is thrown away. */
export const strayAfterDays = 30;
