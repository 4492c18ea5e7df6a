import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { RollView } from '@/lib/votes/queries/roll';

/** What challenges changed on the frozen roll, for everybody; the hashes join one roll to the next. */
export function RollChanges({ changes }: { changes: RollView['changes'] }) {
  if (!changes.length) return null;
  return (
    <Section title="公告以后的更正" count={`${changes.length} 处`} note="每一处都是对异议的决定">
      <Timeline
        items={changes.map((change) => ({
          key: change.id,
          when: <When at={change.at} />,
          what: (
            <>
              {change.what}（{change.by} 决定）
              {change.reason ? <span className="said">{change.reason}</span> : null}
              <span className="small quiet hash">
                名册指纹 {change.hashes.before.slice(0, 12)}… 变为 {change.hashes.after.slice(0, 12)}…
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
