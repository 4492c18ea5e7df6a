import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { outcomes, ratings } from '@/lib/issues/rules';
import { dayOf } from '@/lib/kernel/calendar/day';
import { addWorkdays } from '@/lib/kernel/calendar/workdays';
import type { FormAction } from '@/lib/kernel/form-state';
import type { IssueSheetProps } from './issue-sheet';

export type IssueActions = Record<
  `${'accept' | 'reject' | 'dispatch' | 'sendBack' | 'note' | 'handle' | 'verify' | 'close' | 'rate'}IssueAction`,
  FormAction
>;

const matterChoices = [
  { value: 'shield', label: '红盾', hint: '急事：消防占道、安全生产' },
  { value: 'bridge', label: '金桥', hint: '要事：纠纷、新老居民' },
  { value: 'sea', label: '蓝海', hint: '大事：集体经济、发展' },
];
const choicesOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));

/** The forms of those deeds that this viewer may do now; the first stands open. */
export function IssueDeeds({ issue, hidden, initial, actions, now }: IssueSheetProps) {
  const { can } = issue;
  const form = (name: keyof IssueActions, submit: string, fields: ReactNode) => (
    <ActionForm action={actions[name]} hidden={hidden} initial={initial} submit={submit} look="go" draft={name}>
      {fields}
    </ActionForm>
  );
  const words = (label: string, name = 'text', hint?: string) => (
    <TextArea name={name} label={label} rows={3} {...(hint ? { hint } : {})} />
  );
  return (
    <>
      {can.accept ? (
        <Deed title="受理" open>
          {form(
            'acceptIssueAction',
            '受理',
            <>
              <TextField
                name="title"
                label="公开的标题"
                hint="受理后大家都能看到，请去掉人名和门牌号"
                defaultValue={issue.title}
              />
              <Choices
                name="matter"
                label="归哪一类"
                options={matterChoices}
                defaultValue={issue.matter ?? undefined}
                optional
              />
            </>,
          )}
        </Deed>
      ) : null}
      {can.reject ? (
        <Deed title="不予受理">
          {form('rejectIssueAction', '不予受理', words('为什么不受理', 'reason', '写给反映人看，说明该找谁'))}
        </Deed>
      ) : null}
      {can.dispatch ? (
        <Deed title="派给经办人" open>
          {form(
            'dispatchIssueAction',
            '派出去',
            <>
              <SelectField name="handlerId" label="由谁来办" blank="请选" options={issue.handlers} />
              <DateField
                name="dueOn"
                label="哪天以前办好"
                defaultValue={addWorkdays(dayOf(now), 5).day}
                min={dayOf(now)}
              />
            </>,
          )}
        </Deed>
      ) : null}
      {can.note ? (
        <Deed title="记一次办理" open>
          {form('noteIssueAction', '记下来', words('这次做了什么', 'text', '去了哪里、见了谁、结果怎样'))}
        </Deed>
      ) : null}
      {can.handle ? (
        <Deed title="办完了，请人核查">
          {form('handleIssueAction', '办完，请人核查', words('怎么办的、现在什么样'))}
        </Deed>
      ) : null}
      {can.sendBack ? (
        <Deed title="不该我办，退回">{form('sendBackIssueAction', '退回重派', words('为什么退回', 'reason'))}</Deed>
      ) : null}
      {can.verify ? (
        <Deed title="核查" open>
          {form(
            'verifyIssueAction',
            '登记核查结果',
            <>
              <Choices
                name="passed"
                label="现场看到的"
                options={[
                  { value: 'yes', label: '办好了' },
                  { value: 'no', label: '没办好，接着办' },
                ]}
              />
              {words('看到了什么')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.close ? (
        <Deed title="结案" open={issue.state === 'verified'}>
          {form(
            'closeIssueAction',
            '结案',
            <>
              <Choices name="outcome" label="办理结果" options={choicesOf(outcomes)} />
              {words('向大家说明结果', 'text', '会公开，请不要写人名')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.rate ? (
        <Deed title="评价" open>
          {form(
            'rateIssueAction',
            '提交评价',
            <>
              <Choices name="rating" label="这件事办得怎么样" options={choicesOf(ratings)} />
              <TextArea name="text" label="还想说什么" rows={2} optional />
            </>,
          )}
        </Deed>
      ) : null}
    </>
  );
}
