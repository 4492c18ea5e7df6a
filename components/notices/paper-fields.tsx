import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { NoticeView } from '@/lib/notices/queries/record';

type Draft = NoticeView['draft'];
const given = (value: string | null) => (value ? { defaultValue: value } : {});

/** On what the notice rests: an article of the charter, a law, or both. */
export function ClauseFields({ draft }: { draft: Draft }) {
  return (
    <>
      <SelectField
        name="articleId"
        label="依据：公约里的哪一条"
        blank={draft.articles.length ? '不依据公约' : '还没有施行的公约'}
        options={draft.articles}
        optional
      />
      <SelectField
        name="lawId"
        label="依据：哪部法律"
        hint="公约、法律至少选一个"
        blank="不依据法律"
        options={draft.laws}
        optional
        {...given(draft.lawId)}
      />
      <TextField name="phone" label="有疑问打哪个电话" width="mid" defaultValue={draft.phone} maxLength={30} />
    </>
  );
}

/** What both the first paper and the second one say. */
export function PaperFields({ draft, min }: { draft: Draft; min: string }) {
  return (
    <>
      <TextArea
        name="demand"
        label="请他做到"
        hint="说具体：搬走什么、修好什么。用“请您”，不用命令的话"
        rows={3}
        maxLength={500}
        {...given(draft.demand)}
      />
      <DateField
        name="dueOn"
        label="哪天以前做好"
        hint="已经按五个工作日算好，可以改；到那天下班为止"
        defaultValue={draft.dueOn}
        min={min}
      />
      <TextArea name="after" label="过期以后会怎样" rows={3} maxLength={300} defaultValue={draft.after} />
      <SelectField name="handlerId" label="经办人" blank="请选" options={draft.handlers} {...given(draft.handlerId)} />
      <SelectField
        name="secondHandlerId"
        label="另一位经办人"
        hint="两个人一起上门"
        blank="请选"
        options={draft.handlers}
        {...given(draft.secondHandlerId)}
      />
    </>
  );
}
