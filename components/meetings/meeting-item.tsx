import { ClassMark } from '@/components/ui/class-mark';
import { PostButton } from '@/components/ui/post-button';
import { Timeline } from '@/components/ui/timeline';
import type { MeetingView } from '@/lib/meetings/queries/record';
import { statementStances } from '@/lib/meetings/rules';
import { ItemDeeds } from './item-deeds';
import type { MeetingSheetProps } from './meeting-sheet';

export type ItemProps = MeetingSheetProps & { item: MeetingView['items'][number] };

/** One topic of the agenda: what was said, how many hands, where it goes. */
export function MeetingItem(props: ItemProps) {
  const { item, meeting: m, hidden, actions } = props;
  return (
    <article className="item" id={`item-${item.position}`}>
      <h3>
        {item.position}. <a href={`/c/${hidden.community}/proposals/${item.ref}`}>{item.title}</a>
      </h3>
      <p className="small quiet">
        {item.number} {item.matter ? <ClassMark matter={item.matter} /> : null}
      </p>
      {item.statements.length ? (
        <Timeline
          small
          items={item.statements.map((s) => ({
            key: s.id,
            what: (
              <>
                {s.who} {s.word}（{statementStances[s.stance]}
                {s.turn > 1 ? `，第 ${s.turn} 次` : ''}）<span className="said">{s.text}</span>
              </>
            ),
          }))}
        />
      ) : null}
      {item.decision ? (
        <>
          <p>
            决定：<b>{item.decision.word}</b>
            <span className="small quiet">
              {' '}
              举手：赞成 {item.decision.hands.for}、反对 {item.decision.hands.against}、弃权{' '}
              {item.decision.hands.abstain} / 到会 {item.decision.present} 人；清点 {item.decision.counters.join('、')}
            </span>
          </p>
          <p className="doc said">{item.decision.text}</p>
        </>
      ) : null}
      {m.state === 'closed' || m.state === 'filed' ? (
        item.decision ? null : (
          <p className="quiet">没有作决定，等下一次会。</p>
        )
      ) : null}
      {m.can.place ? (
        <PostButton
          action={actions.takeOffAgendaAction}
          hidden={{ ...hidden, item: item.id }}
          submit={`移出议程：${item.title}`}
          look="quiet"
        />
      ) : null}
      {item.decision ? null : <ItemDeeds {...props} />}
    </article>
  );
}
