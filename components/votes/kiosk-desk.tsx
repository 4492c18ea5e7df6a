import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import { shortDateTime } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { KioskDeskView } from '@/lib/votes/queries/kiosk-desk';

interface KioskDeskProps {
  vote: KioskDeskView;
  hidden: { community: string; ref: string };
  formKey: string;
  initial: FormState;
  actions: Record<'issueKioskSlipAction' | 'activateKioskSlipAction', FormAction>;
}

/** Two people open the kiosk for each elector: one hands out the slip, another says that it is good. */
export function KioskDesk({ vote, hidden, formKey, initial, actions }: KioskDeskProps) {
  const waiting = vote.slips.filter((slip) => slip.canActivate);
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${hidden.community}/votes/${hidden.ref}`, label: vote.title, back: true }}
        reference={vote.number}
        title="自助投票登记"
        lede="一位工作人员核对身份证、发票码，另一位核对以后启用。票码 10 分钟有效，只能用一次。自助机上打开的网址是本站的 /kiosk，不要登录。"
      />
      {waiting.length ? (
        <Section title="等您启用" count={`${waiting.length} 个`}>
          {waiting.map((slip) => (
            <div key={slip.id}>
              <p>
                <b>{slip.number} 号</b>，{slip.first}发的，{shortDateTime(slip.expiresAt)} 过期。请核对票条和身份证。
              </p>
              <PostButton
                action={actions.activateKioskSlipAction}
                hidden={{ ...hidden, slip: slip.id }}
                submit={`启用 ${slip.number} 号的票码`}
                look="go"
              />
            </div>
          ))}
        </Section>
      ) : null}
      {vote.canIssue ? (
        <Section title="发票码">
          <ActionForm
            action={actions.issueKioskSlipAction}
            hidden={{ ...hidden, key: formKey }}
            initial={initial}
            submit="发一个票码"
            note="同一个号再发一个，原来没有用的那个就作废。"
          >
            <TextField name="number" label="名册上的号" inputMode="numeric" width="short" autoComplete="off" />
          </ActionForm>
        </Section>
      ) : null}
      <Section title="登记簿" count={vote.slips.length ? `最近 ${vote.slips.length} 个` : null}>
        {vote.slips.length ? (
          <Table
            caption="自助投票票码"
            columns={[
              { head: '号', rowHead: true, label: '号' },
              { head: '发票码', label: '发票码' },
              { head: '启用', label: '启用' },
              { head: '什么时候', label: '什么时候' },
              { head: '现在' },
            ]}
            rows={vote.slips.map((slip) => ({
              key: slip.id,
              cells: [
                slip.number,
                slip.first,
                slip.second ?? '—',
                shortDateTime(slip.issuedAt),
                <StateTag key="state" shape={slip.label.shape}>
                  {slip.label.word}
                </StateTag>,
              ],
            }))}
          />
        ) : (
          <p>还没有发过票码。</p>
        )}
      </Section>
    </>
  );
}
