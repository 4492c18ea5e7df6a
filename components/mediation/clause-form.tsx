import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ClauseView } from '@/lib/mediation/queries/clauses';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';

const kinds = [
  { value: 'pay', label: '付钱', hint: '写协议时另填谁付、金额、日期，可以分期' },
  { value: 'act', label: '做一件事', hint: '写协议时另填谁做、到哪一天' },
  { value: 'promise', label: '答应不做什么，或者放弃什么' },
];
const hint =
  '要填的空写在〔〕里：〔问题，例如：……〕填文字，〔金额：问题〕填钱，〔日期：问题〕填哪一天，〔数字：问题〕填数。例如：退还〔退什么，例如：课时费〕，已扣除〔金额：扣多少〕。';

interface ClauseFormProps {
  clause: ClauseView['clause'];
  path: string;
  save: FormAction;
  hidden: { community: string; version: number; clause?: string; key?: string };
  initial: FormState;
}

/** A sentence with its blanks, what kind of term it is, and for which disputes it is offered. */
export function ClauseForm({ clause, path, save, hidden, initial }: ClauseFormProps) {
  return (
    <ActionForm
      action={save}
      hidden={hidden}
      initial={initial}
      submit="保存"
      head={
        <PageHead
          crumb={{ href: path, label: '协议条款', back: true }}
          title={clause?.title ?? '添一条条款'}
          lede={`${clause?.isExample ? '这是示例，不是官方文本；保存以后就是你们自己的。' : ''}不写“尽快”“适当”，不写罚款；已经写好的协议不会跟着变。`}
        />
      }
    >
      <TextField name="title" label="叫什么" width="mid" maxLength={20} defaultValue={clause?.title} />
      <Choices name="kind" label="这一条是" options={kinds} defaultValue={clause?.kind} />
      <TextArea name="text" label="内容" hint={hint} rows={5} maxLength={500} defaultValue={clause?.text} doc />
      <Choices
        name="types"
        label="哪几类纠纷用"
        hint="都不选就是各类都用"
        many
        tight
        options={choicesOf(typeNames)}
        defaultValue={[...(clause?.types ?? [])]}
        optional
      />
    </ActionForm>
  );
}
