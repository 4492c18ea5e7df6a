import { date, dateTime, shortDate, shortDateTime } from '@/lib/i18n/format';

const faces = { date, dateTime, shortDate, shortDateTime };

/** A date or an instant that never breaks across lines. */
export function When({ at, as = 'dateTime' }: { at: Date; as?: keyof typeof faces }) {
  return <time dateTime={at.toISOString()}>{faces[as](at)}</time>;
}
