const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  ...{ month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
} as Intl.DateTimeFormatOptions);

/** 11月24日 14:05, where the browser itself says when; without the calendar of the server. */
export const Clock = ({ at }: { at: number }) => (
  <time dateTime={new Date(at).toISOString()} className="at">
    {clock.format(at)}
  </time>
);
