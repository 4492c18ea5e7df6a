import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { TextField } from '@/components/ui/text-field';
import { Ways } from '@/components/ui/ways';
import { emptyFormState, type FormAction } from '@/lib/kernel/form-state';
import type { ReplyView } from '@/lib/notices/queries/reply';

interface ReplyFormProps {
  notice: ReplyView;
  action: FormAction;
  hidden: { community: string; ref: string };
  /** After a wrong code: how many tries are left in this hour. */
  triesLeft: number | null;
}
const refused = (left: number) => ({
  values: {},
  errors: { code: left ? `回执码不对，一小时内还可以试 ${left} 次。` : '回执码不对，请过一小时再试，或者打电话。' },
  problem: '请看纸上“回执”那一联，是 8 位数字；再次告知的，用最后那一张。',
});

/** Asks for the code on the tear-off part; works without an account. */
export function ReplyForm({ notice, action, hidden, triesLeft }: ReplyFormProps) {
  const path = `/c/${hidden.community}/notices/${hidden.ref}`;
  const head = (
    <PageHead
      crumb={{ href: path, label: '告知单', back: true }}
      reference={notice.number}
      title="答复告知单"
      lede={notice.isClosed ? '这张单子已经办完，不用再答复。' : '不用登录。填上纸上的回执码，就能看全文、作答复。'}
    />
  );
  return (
    <>
      {notice.isClosed ? (
        head
      ) : (
        <ActionForm
          key={triesLeft}
          action={action}
          hidden={hidden}
          submit="打开告知单"
          head={head}
          note="一小时内最多输错 5 次。"
          initial={triesLeft === null ? emptyFormState : refused(triesLeft)}
        >
          <TextField
            name="code"
            label="回执码"
            hint="8 位数字，在告知单第二页的回执联上"
            inputMode="numeric"
            autoComplete="off"
            width="short"
            maxLength={12}
          />
        </ActionForm>
      )}
      <Ways
        items={[
          { icon: 'phone', text: `打电话：${notice.phone}`, hint: '报告知单的编号，我们帮您登记' },
          { icon: 'door', text: '把回执撕下来，交给网格员或者送到窗口' },
        ]}
      />
    </>
  );
}
