import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { Deed } from '@/components/ui/deed';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { FieldNoteView } from '@/lib/mediation/queries/field-notes';
import { performanceNames, riskNames } from '@/lib/mediation/rules/words';
import { choicesOf } from '../deed-spec';

interface FieldPostingProps {
  view: FieldNoteView;
  path: string;
  action: FormAction;
  visit: FormAction;
  drop: FormAction;
  hidden: { community: string; id: string; version: number; key: string };
  initial: FormState;
}

const ended = { posted: '这条笔记已经放进案子了。', dropped: '这条笔记已经删掉了。', open: null };

/** A note as its author wrote it, to be looked through and put into a case. */
export function FieldPosting({ view, path, action, visit, drop, hidden, initial }: FieldPostingProps) {
  const head = (
    <PageHead
      crumb={{ href: `${path}/field-notes`, label: '外勤笔记', back: true }}
      title="放进案子"
      reference={view.about}
      lede={ended[view.state] ?? '核对一遍，写得不全的补上。放进去以后，就是案子上的一步工作。'}
    />
  );
  if (view.state !== 'open') return head;
  return (
    <>
      <ActionForm action={action} hidden={hidden} initial={initial} submit="放进案子" draft="post" head={head}>
        <SelectField
          name="ref"
          label="放进哪个案子"
          hint="只列您手上现在能记的案子"
          blank={view.cases.length ? '请选' : '您手上没有能记的案子'}
          options={view.cases}
          defaultValue={view.named}
        />
        <SelectField
          name="step"
          label="哪一步"
          blank="请选"
          options={view.steps}
          defaultValue={view.step ?? undefined}
          width="mid"
        />
        <DatetimeField name="at" label="什么时候" defaultValue={view.at ?? undefined} />
        <TextField name="place" label="在哪里" maxLength={60} defaultValue={view.place ?? undefined} />
        <TextField name="present" label="谁在" maxLength={80} defaultValue={view.present ?? undefined} />
        <TextArea name="text" label="做了什么、结果怎样" rows={6} maxLength={2000} defaultValue={view.text} />
        <CheckField
          name="isPrivate"
          label="只给调解员看"
          value="on"
          hint="背对背说的话，不给任何一方看"
          defaultChecked={view.isPrivate}
        />
      </ActionForm>
      {view.visited.length ? (
        <Deed title="这是一次回访">
          <ActionForm
            action={visit}
            hidden={{ ...hidden, key: `${hidden.key}-visit` }}
            initial={initial}
            submit="登记成回访"
            look="go"
            draft="post-visit"
          >
            <SelectField name="ref" label="哪个案子" options={view.visited} defaultValue={view.named} />
            <DatetimeField name="at" label="什么时候去的" defaultValue={view.at ?? undefined} />
            <Choices name="performance" label="履行得怎样" options={choicesOf(performanceNames)} tight />
            <Choices name="risk" label="有没有反复" options={choicesOf(riskNames)} tight />
            <TextArea name="text" label="看到的、听到的，要做什么" rows={6} maxLength={2000} defaultValue={view.text} />
          </ActionForm>
        </Deed>
      ) : null}
      <Section title="不要了">
        <PostButton action={drop} hidden={{ ...hidden, key: `${hidden.key}-drop` }} submit="删掉这条笔记" />
      </Section>
    </>
  );
}
