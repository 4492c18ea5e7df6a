import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { TextArea } from '@/components/ui/text-area';
import { Timeline } from '@/components/ui/timeline';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { SittingView } from '@/lib/mediation/queries/sitting';
import { sittingFacts } from './sitting-facts';
import { SittingFields } from './sitting-fields';
import { TakenRooms } from './taken-rooms';

interface SittingPageProps {
  view: SittingView;
  back: string;
  move: FormAction;
  cancel: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  now: Date;
}

/** One agreed sitting: when and where, what became of it, and how to move it or call it off. */
export function SittingPage({ view, back, move, cancel, hidden, initial, now }: SittingPageProps) {
  const s = view.sitting;
  const form = { hidden, initial };
  return (
    <>
      <PageHead
        crumb={{ href: back, label: '回到案子', back: true }}
        reference={view.number}
        title="约好的一次调解"
        lede="改期和取消都要写原因。原因留在案子里，只给调解员和主任看。"
      >
        <StateTag shape={s.label.shape}>{s.label.word}</StateTag>
      </PageHead>
      <Facts items={sittingFacts(s)} />
      <Section title="经过">
        <Timeline
          small
          items={s.moves.map((m) => ({
            key: m.id,
            what: (
              <>
                {shortDateTime(m.at)} {m.by} {m.word}：{shortDateTime(m.startsAt)}，{m.place}
                {m.reason ? <span className="said">{m.reason}</span> : null}
              </>
            ),
          }))}
        />
      </Section>
      {s.isPlanned ? (
        <>
          <Deed title="改期" open>
            <ActionForm action={move} {...form} submit="改期">
              <SittingFields
                rooms={view.rooms}
                now={now}
                at={s.startsAt}
                minutes={s.minutes}
                roomId={s.roomId}
                place={s.place}
              />
              <TakenRooms taken={view.taken.filter((t) => t.id !== s.id)} />
              <TextArea name="reason" label="为什么改" rows={3} maxLength={300} />
            </ActionForm>
          </Deed>
          <Deed title="取消">
            <ActionForm action={cancel} {...form} submit="取消这一次" look="plain">
              <TextArea name="reason" label="为什么取消" rows={3} maxLength={300} />
            </ActionForm>
          </Deed>
        </>
      ) : null}
    </>
  );
}
