import { date, dateTime, shortDate, shortDateTime } from '@/lib/i18n/format';

const faces = { date, dateTime, shortDate, shortDateTime };

/** A date that never breaks across lines; an instant does beside the weekday and nowhere else. */
export function When({ at, as = 'dateTime' }: { at: Date; as?: keyof typeof faces }) {
  return (
    <time dateTime={at.toISOString()} className={as.endsWith('Time') ? 'at' : undefined}>
      {faces[as](at)}
    </time>
  );
}
