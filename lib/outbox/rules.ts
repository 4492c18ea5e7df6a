/** The ways out of the site, beside the message in it. */
export type Channel = 'mail' | 'hook';

/** Eight tries over about two hours. */
export const maxAttempts = 8;
const minute = 60_000;

/** When the next try is due if the one that begins now fails: 1, 2, 4 … minutes. */
export const nextTry = (attempt: number, now: Date) => new Date(now.getTime() + 2 ** (attempt - 1) * minute);
