import { CheckList } from '@/components/ui/check-list';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { clockOf } from '@/lib/kernel/calendar/day';
import type { MeetingView } from '@/lib/meetings/queries/record';

/** 签到: how many of how many, and whether that is enough to decide. */
export function Attendance({ meeting: m }: { meeting: MeetingView }) {
  if (!m.attendance) return null;
  const { present, seats, needed, share, met } = m.attendance;
  return (
    <Section
      title="签到"
      count={`${present} / ${seats} 人`}
      note={m.observers ? `列席旁听 ${m.observers} 人` : undefined}
    >
      <p>
        <StateTag shape={met ? 'done' : 'wait'}>{met ? '够人数，可以作决定' : '还不够人数'}</StateTag>
        <span className="small quiet">
          {' '}
          {share}到会才作决定，要 {needed} 人（本社区议事规则，可以改）
        </span>
      </p>
      {m.members.length ? (
        <CheckList
          items={[...m.members, ...m.guests].map((s) => ({
            key: s.id,
            title: s.name,
            done: s.signedInAt !== null,
            by: s.signedInAt ? `${clockOf(s.signedInAt)} 签到` : '没有签到',
          }))}
        />
      ) : null}
    </Section>
  );
}
