import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Thread } from '@/components/ui/thread';
import { shortDate } from '@/lib/i18n/format';
import type { ThreadView } from '@/lib/threads/queries';

const kindWords: Record<ThreadView[number]['kind'], string> = {
  issues: '事项',
  proposals: '议题',
  meetings: '议事会',
  votes: '表决',
  charters: '公约',
  articles: '公约条文',
  notices: '告知单',
  mediation: '调解',
};

/** 来龙去脉, on every record that has one. */
export function ThreadSection({ thread }: { thread: ThreadView }) {
  if (thread.length < 2) return null;
  return (
    <Section title="来龙去脉" count={`${thread.length} 步`} note="从反映到办成，每一步都点得开" id="thread">
      <Thread
        nodes={thread.map((line) => ({
          key: line.id,
          kind: kindWords[line.kind],
          title: line.isHere ? `${line.title}（本页）` : line.title,
          ...(line.isHere ? {} : { href: line.href }),
          when: <time dateTime={line.at.toISOString()}>{shortDate(line.at)}</time>,
          ...(line.gap ? { gap: `隔 ${line.gap} 天` } : {}),
          state: <StateTag shape={line.state.shape}>{line.state.word}</StateTag>,
          end: line.state.shape === 'done',
        }))}
      />
    </Section>
  );
}
