import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { Section } from '@/components/ui/section';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { TalksView } from '@/lib/mediation/queries/talks';
import { clockNow } from './deed-spec';

export interface TalkFormProps {
  view: TalksView;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  now: Date;
}

export function TalkForm({ view, action, hidden, initial, now }: TalkFormProps) {
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
