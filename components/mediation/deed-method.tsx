import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { CaseView } from '@/lib/mediation/queries/record';
import { clockNow, type DeedSpec } from './deed-spec';
import { FilesField } from './files-field';
import { PhrasePicker } from './phrase-picker';

const firstUndone = ({ method }: CaseView) => method.steps.find((s) => s.notes.length === 0)?.key;

/** The step that comes next stands first. */
const groupsOf = ({ method }: CaseView, first: string | undefined) =>
  [...method.steps]
    .sort((a, b) => Number(b.key === first) - Number(a.key === first))
    .filter((s) => s.record || s.phrases.length)
    .map(({ label, record, phrases }) => ({ label, record, phrases }));

/** What a case may change to: another method, or a newer version of its own. */
const methodOptions = ({ methods }: CaseView) =>
  methods.filter((m) => !m.isCurrent).map((m) => ({ value: m.id, label: m.name, hint: m.steps }));

export const methodDeeds = {
  note: {
    title: '记一步工作',
    submit: '记下来',
    lede: '去了哪里、见了谁、结果怎样，几句话就行。同一步可以记好几次。',
    fields: (view, now) => (
      <>
        <SelectField
          name="step"
          label="哪一步"
          options={view.method.steps.map((s) => ({ value: s.key, label: s.label }))}
          defaultValue={firstUndone(view)}
          width="mid"
        />
        <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
        <TextField name="place" label="在哪里" maxLength={60} />
        <TextField name="present" label="谁在" maxLength={80} />
        <PhrasePicker groups={groupsOf(view, firstUndone(view))} into="text" />
        <TextArea name="text" label="做了什么、结果怎样" rows={5} maxLength={2000} />
        <CheckField name="isPrivate" label="只给调解员看" value="on" hint="背对背说的话，不给任何一方看" />
        <FilesField purpose="step" label="照片和录音" />
      </>
    ),
  },
  changeMethod: {
    title: '换一种工作方法',
    submit: '换成这一种',
    lede: '已经记的都在，还按原来的步骤看得到。换了什么、为什么，记在经过里。',
    fields: (view) => (
      <>
        <Choices name="methodId" label="换成哪一种" options={methodOptions(view)} />
        <TextArea name="reason" label="为什么换" rows={2} maxLength={500} />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
