import { StateTag } from '@/components/ui/state-tag';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import { dateTime } from '@/lib/i18n/format';
import type { StateLabel } from '@/lib/kernel/cards';

export interface ChallengeLine {
  id: string;
  title: string;
  filedAt: Date;
  label: StateLabel;
  isOwn: boolean;
  /** For those who run the vote and for whoever filed it. */
  text: string | null;
  by: string | null;
  outcome: { at: Date; words: string } | null;
  /** Where it is decided. */
  href: string | null;
}

/** Each challenge with its state and, when there is one, the answer: for everybody. */
export function ChallengeList({ lines }: { lines: readonly ChallengeLine[] }) {
  return (
    <Timeline
      items={lines.map((line) => ({
        key: line.id,
        when: <When at={line.filedAt} />,
        what: (
          <>
            {line.title}
            {line.isOwn ? '（您提的）' : ''} <StateTag shape={line.label.shape}>{line.label.word}</StateTag>
            {line.by ? <span className="small quiet"> {line.by}</span> : null}
            {line.text ? <span className="said">{line.text}</span> : null}
            {line.outcome ? (
              <span className="said">
                {dateTime(line.outcome.at)} 答复：{line.outcome.words}
              </span>
            ) : null}
            {line.href ? <a href={line.href}>去决定</a> : null}
          </>
        ),
      }))}
    />
  );
}
