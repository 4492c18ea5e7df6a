import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { AccountsView } from '@/lib/votes/queries/accounts';

interface AccountWatchProps {
  vote: AccountsView;
  action: FormAction;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
  after: string | undefined;
}

type Row = AccountsView['rows'][number];

function castOf({ castAt, isOnline, voidedAt, isVoidable }: Row): string {
  if (castAt) return `${isOnline ? '手机投的' : '纸票'}，${shortDateTime(castAt)}${isVoidable ? '，可以当面作废' : ''}`;
  return voidedAt ? `手机投的票已当面作废，${shortDateTime(voidedAt)}` : '还没有投';
}

/** Accounts opened or reset since the roll was frozen, and the one deed that follows from them. */
export function AccountWatch({ vote, action, hidden, initial, after }: AccountWatchProps) {
  const base = `/c/${hidden.community}/votes/${hidden.ref}`;
  return (
    <>
      <PageHead
        crumb={{ href: base, label: vote.title, back: true }}
        reference={vote.number}
        title="账号变动"
        lede="名册冻结以后，名册上的人新开通账号、重设密码或者换了手机号的，都列在这里，到结果证明为止。多数是正常的：留意有没有人不知情。"
      />
      {vote.rows.length ? (
        <>
          <Table
            caption="账号变动"
            columns={[
              { head: '票号', num: true, label: '票号' },
              { head: '谁', rowHead: true },
              { head: '什么变动', label: '变动' },
              { head: '投票', label: '投票' },
            ]}
            rows={vote.rows.map((row) => ({
              key: String(row.number),
              cells: [
                row.number,
                `${row.name}（${row.label}）`,
                row.turns
                  .map((t) => `${shortDateTime(t.at)} ${t.what}${t.slipBy ? `，户码由${t.slipBy}打印` : ''}`)
                  .join('；'),
                castOf(row),
              ],
            }))}
          />
          <Pager path={`${base}/accounts`} query={{ after }} next={vote.next} />
        </>
      ) : (
        <Empty title="没有变动" text="名册冻结以后，名册上的人没有新开通账号，也没有重设过。" />
      )}
      {vote.canVoid ? (
        <Section title="当面作废手机投的票" note="本人到会场，改投纸票">
          <p className="small">
            只作废上面列出的账号变动以后用手机投的票。作废以后手机上不能再投；原来那张票另外封存，上面选的是什么，谁也不看。
          </p>
          <ActionForm action={action} hidden={hidden} initial={initial} submit="作废这张票" look="go">
            <TextField name="number" label="票号" inputMode="numeric" width="short" />
            <CheckField name="identity" value="on" label="本人在场，核对过身份证" />
            <TextArea
              name="reason"
              label="本人说的原因"
              hint="例如：不是本人投的。会写进经过，办表决的人看得到"
              rows={2}
              maxLength={500}
            />
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
