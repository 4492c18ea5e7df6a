import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { TalksView } from '@/lib/mediation/queries/talks';
import { clockNow } from './deed-spec';

interface TalksPageProps {
  view: TalksView;
  back: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  now: Date;
}

function TalkForm({ view, action, hidden, initial, now }: TalksPageProps) {
  if (!view.canNote) return null;
  return (
    <Section title="记一次">
      <ActionForm action={action} hidden={hidden} initial={initial} submit="记下来，另存" draft="talk">
        <Choices name="partyId" label="和谁谈的" options={view.parties} />
        <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} max={clockNow(now)} />
        <TextField name="place" label="在哪里" maxLength={60} />
        <TextArea name="text" label="说了什么" hint="底线、顾虑、不愿意让对方知道的话" rows={8} maxLength={5000} />
      </ActionForm>
    </Section>
  );
}

/** Back to back: for the mediators of this case, and beside its file. */
export function TalksPage(props: TalksPageProps) {
  const { view, back } = props;
  return (
    <>
      <PageHead
        crumb={{ href: back, label: '回到案子', back: true }}
        reference={view.number}
        title="背对背谈话"
        lede="只有本案的调解员看得到，谁看过都有记录。不给任何一方看，不进调解记录，不装入卷宗，导出全卷也没有。"
      />
      {view.talks.map((t) => (
        <details className="fold" key={t.id}>
          <summary>
            {shortDateTime(t.at)} 和{t.party}谈
          </summary>
          <p className="small quiet">
            {t.place} · 记录人 {t.author}
          </p>
          <p className="said">{t.words}</p>
        </details>
      ))}
      {view.talks.length ? (
        <p className="acts">
          <a href={`${back}/talks/print`}>打印副卷</a>
        </p>
      ) : (
        <p className="quiet">还没有记过。</p>
      )}
      <TalkForm {...props} />
    </>
  );
}
