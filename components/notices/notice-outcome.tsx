import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { answers, receivers } from '@/lib/notices/rules';
import type { DeedForm } from './notice-deeds';
import type { NoticeSheetProps } from './notice-sheet';

const choicesOf = (of: Record<string, string>) => Object.entries(of).map(([value, label]) => ({ value, label }));
const passed = [
  { value: 'yes', label: '合格，销号' },
  { value: 'no', label: '不合格' },
];
const ways = [
  { value: 'phone', label: '电话里说的' },
  { value: 'paper', label: '交回的纸面回执' },
];

/** What follows once the paper is out: the answer, the re-check, the report to those who may enforce. */
export function NoticeOutcome({ notice, form }: NoticeSheetProps & { form: DeedForm }) {
  const { can, state, reportedTo } = notice;
  const words = (label: string, hint?: string) => (
    <TextArea name="text" label={label} rows={3} {...(hint ? { hint } : {})} />
  );
  return (
    <>
      {can.recheck ? (
        <Deed title="复查" open={state === 'recheck'}>
          {form(
            'recheck',
            '登记复查结论',
            <>
              <Choices name="passed" label="复查结论" options={passed} />
              {words('看到的情况')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.receipt ? (
        <Deed title="登记受理编号" open>
          {form(
            'receipt',
            '登记受理',
            <>
              <TextField name="receiptNumber" label={`${reportedTo}给的受理编号`} width="mid" maxLength={40} />
              <TextArea name="text" label="说明" rows={2} optional />
            </>,
          )}
        </Deed>
      ) : null}
      {can.settle ? (
        <Deed title="销号" open>
          {form('settle', '销号', words('部门怎么处理的、现在什么样'))}
        </Deed>
      ) : null}
      {can.report ? (
        <Deed title="上报移交">
          {form(
            'report',
            '上报',
            <>
              <Choices name="receiver" label="报给谁" options={choicesOf(receivers)} tight />
              {words('写明告知了几次、现在什么样')}
            </>,
          )}
        </Deed>
      ) : null}
      {can.note ? (
        <Deed title="记一次上门、帮忙或者回复" open={notice.whole?.answer?.word === answers.object}>
          {form('note', '记下来', words('做了什么、怎么回复的', '被告知人也看得到'))}
        </Deed>
      ) : null}
      {can.recordAnswer ? (
        <Deed title="登记对方的答复">
          {form(
            'recordAnswer',
            '登记答复',
            <>
              <Choices name="via" label="怎么答复的" options={ways} tight />
              <Choices name="answer" label="他说" options={choicesOf(answers)} tight />
              <TextArea name="text" label="原话" rows={2} optional />
            </>,
          )}
        </Deed>
      ) : null}
      {can.withdraw ? (
        <Deed title="开错了，撤回">{form('withdraw', '撤回告知单', words('为什么撤回', '写给被告知人看'))}</Deed>
      ) : null}
    </>
  );
}
