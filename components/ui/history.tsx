import { Section } from './section';
import { Timeline } from './timeline';
import { When } from './when';

interface HistoryLine {
  id: string;
  at: Date;
  who: string | null;
  what: string;
  /** The words that went with it, for those who may read them. */
  words: string | null;
}

/** 经过: who did what and when, newest first; at the end of every record. */
export function History({ lines, title = '经过' }: { lines: readonly HistoryLine[]; title?: string }) {
  return (
    <Section title={title}>
      <Timeline
        items={lines.toReversed().map((line) => ({
          key: line.id,
          when: <When at={line.at} />,
          what: (
            <>
              {line.who} {line.what}
              {line.words ? <span className="said">{line.words}</span> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
