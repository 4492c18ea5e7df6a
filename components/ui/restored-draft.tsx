import { Clock } from '@/components/device/clock';

interface RestoredDraftProps {
  at: number;
  isOlder: boolean;
  differing: readonly { label: string; now: string }[];
  drop: () => void;
}

/** What was typed and not sent is back in the form: since when, and what somebody else changed in the meantime. */
export function RestoredDraft({ at, isOlder, differing, drop }: RestoredDraftProps) {
  return (
    <div className="draft" role="status">
      <p>
        您 <Clock at={at} /> 写的还没交，已经替您填回来了。
        {isOlder ? '这以后别人改过这条记录，请核对后再交。' : null}
      </p>
      <button type="button" className="btn btn--quiet" onClick={drop}>
        丢弃
      </button>
      {differing.length ? (
        <ul className="draft__now">
          {differing.map(({ label, now }) => (
            <li key={label}>
              “{label}”记录里现在是：{now ? <span className="said">{now}</span> : '空的'}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
