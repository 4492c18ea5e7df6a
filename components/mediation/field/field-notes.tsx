import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { CheckField } from '@/components/ui/check-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { Timeline } from '@/components/ui/timeline';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { FieldNotesView } from '@/lib/mediation/queries/field-notes';
import { clockNow } from '../deed-spec';

interface FieldNotesProps {
  view: FieldNotesView;
  path: string;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  now: Date;
}

/** The author's own notes, from whichever device; the form here is for whoever has no script or no phone at hand. */
export function FieldNotes({ view: { notes, steps }, path, action, hidden, initial, now }: FieldNotesProps) {
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="外勤笔记"
        lede="您在外面记下的，只有您看得到。一条一条核对，放进案子，就成了案子上的一步工作。"
        aside={<ButtonLink href="/mediation/field-notes">手机上写，没网也行</ButtonLink>}
      />
      <Section title="还没放进案子的" count={notes.length ? `${notes.length} 条` : undefined}>
        {notes.length ? (
          <Timeline
            items={notes.map((n) => ({
              key: n.id,
              when: n.at?.replace('T', ' '),
              what: (
                <>
                  {[n.about, n.place, n.present].filter(Boolean).join(' · ')}
                  <span className="said">{n.text}</span>
                  <a href={`${path}/field-notes/${n.id}`}>核对，放进案子</a>
                </>
              ),
            }))}
          />
        ) : (
          <Empty title="没有" text="在外面写的，手机有网时自动送到这里。" />
        )}
      </Section>
      <Deed title="在这里写一条">
        <ActionForm action={action} hidden={hidden} initial={initial} submit="存下这条" draft="field-note">
          <TextArea name="text" label="看到什么、听到什么" rows={6} maxLength={2000} />
          <TextField name="about" label="哪个案子" hint="案号，或者您自己认得的一句话" maxLength={60} optional />
          <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
          <TextField name="place" label="在哪里" maxLength={60} optional />
          <TextField name="present" label="谁在" maxLength={80} optional />
          <SelectField name="step" label="哪一步" blank="放进案子时再选" options={steps} width="mid" optional />
          <CheckField name="isPrivate" label="只给调解员看" value="on" hint="背对背说的话，不给任何一方看" />
        </ActionForm>
      </Deed>
    </>
  );
}
