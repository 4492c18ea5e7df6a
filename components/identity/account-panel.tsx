import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { CheckField } from '@/components/ui/check-field';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { AccountPanelView } from '@/lib/identity/queries/panel';
import type { FormAction } from '@/lib/kernel/form-state';

interface PanelProps {
  panel: AccountPanelView;
  community: string;
  person: string;
  actions: Record<'issueSlipAction' | 'unlockAccountAction', FormAction>;
}

/** 账号与职责 on a person's page: slips, locks, roles, and everything that was done to them, by whom. */
export function AccountPanel({ panel, community, person, actions }: PanelProps) {
  const { can, slip } = panel;
  const hidden = { community, person };
  return (
    <>
      <Section title="账号" note={panel.phone ? `登录手机号 ${panel.phone}` : null}>
        <p>
          <StateTag shape={panel.state.shape}>{panel.state.word}</StateTag>
        </p>
        {slip ? (
          <p>
            有一张{slip.isReset ? '重设密码' : '开通账号'}的户码还没有用，
            <When at={slip.until} as="date" /> 前有效。再打印一张，旧的就作废。
          </p>
        ) : null}
        {can.unlock ? (
          <PostButton action={actions.unlockAccountAction} hidden={hidden} submit="核对过身份证，开锁" />
        ) : null}
        {can.issueSlip ? (
          <ActionForm
            action={actions.issueSlipAction}
            hidden={hidden}
            submit={can.signs ? '打印重设密码的户码' : '打印开通账号的户码'}
            look="go"
          >
            {can.signs ? (
              <CheckField name="signed" label="本人在窗口，核对过身份证，已在登记簿上签字" value="on" />
            ) : null}
          </ActionForm>
        ) : null}
        <Timeline
          small
          items={panel.history.map(({ id, at, what, who }) => ({
            key: id,
            when: <When at={at} />,
            what: who ? `${what}（${who}）` : what,
          }))}
        />
      </Section>
      <Section title="职责">
        {panel.roles.length ? (
          <Table
            caption="职责"
            columns={[
              { head: '职责', rowHead: true },
              { head: '从哪天起', label: '从' },
              { head: '由谁给的', label: '由谁给' },
              { head: '到哪天止', label: '到' },
            ]}
            rows={panel.roles.map((role) => ({
              key: role.id,
              cells: [
                role.label,
                <When key="s" at={role.since} as="date" />,
                role.by ?? '登记时',
                role.endedAt ? (
                  <When key="e" at={role.endedAt} as="date" />
                ) : role.canEnd ? (
                  <a key="e" href={`/c/${community}/people/roles/${role.id}`}>
                    结束这项职责
                  </a>
                ) : (
                  '现在'
                ),
              ],
            }))}
          />
        ) : (
          <p>没有登记职责。</p>
        )}
        {can.grant ? (
          <div className="acts">
            <ButtonLink href={`/c/${community}/people/roles?person=${person}`} look="plain">
              给他新的职责
            </ButtonLink>
          </div>
        ) : null}
      </Section>
    </>
  );
}
