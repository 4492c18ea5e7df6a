import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { MoneyField } from '@/components/ui/money-field';
import { PageHead } from '@/components/ui/page-head';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ClaimsView } from '@/lib/mediation/queries/claims';
import { signingNames } from '@/lib/mediation/rules/claims';
import { tooLate } from '@/lib/mediation/rules/too-late';
import { choicesOf } from './deed-spec';

export interface ClaimDeedsProps {
  view: ClaimsView;
  path: string;
  actions: Record<`${'openGroup' | 'addClaim' | 'agreeClaims' | 'payClaims'}Action`, FormAction>;
  hidden: { community: string; ref: string; key: string };
  initial: FormState;
}

const Numbers = () => (
  <TextField name="numbers" label="哪些序号" hint="例如 1-120, 125；一次最多 1000 户" autoComplete="off" />
);

function Open({ view, actions, hidden, initial }: ClaimDeedsProps) {
  return (
    <ActionForm
      action={actions.openGroupAction}
      hidden={{ ...hidden, version: view.version, key: `${hidden.key}-open` }}
      initial={initial}
      submit={view.group ? '改好' : '登记成群体纠纷'}
      look={view.group ? 'plain' : 'key'}
      draft="group"
    >
      <TextField
        name="absentName"
        label="找不到的经营者"
        hint="收了钱、现在下落不明的；对方写在当事人里"
        defaultValue={view.group?.absentName ?? ''}
        optional
      />
      <TextArea name="absent" label="怎么联系不上的" hint="例如：店门锁了，电话停机，已报市场监管" rows={2} optional />
    </ActionForm>
  );
}

/** What is done with the list as a whole, each deed on a page of its own. */
export const claimDeeds = {
  agree: { title: '登记多户签字', may: 'agree' },
  pay: { title: '登记多户付清', may: 'pay' },
  add: { title: '添一户', may: 'add' },
  group: { title: '改找不到的经营者', may: 'open' },
} as const satisfies Record<string, { title: string; may: keyof ClaimsView['can'] }>;
export type ClaimDeed = keyof typeof claimDeeds;

export function ClaimDeeds(props: ClaimDeedsProps) {
  const { view, path } = props;
  if (!view.group) return view.can.open ? <Open {...props} /> : <p className="quiet">这个案子没有名单。</p>;
  return (
    <div className="acts">
      {view.can.add ? <ButtonLink href={`${path}/lists`}>导入名单</ButtonLink> : null}
      <a href={`${path}/papers`}>附表和逐户文书</a>
      {(Object.keys(claimDeeds) as ClaimDeed[]).map((deed) =>
        view.can[claimDeeds[deed].may] ? (
          <a key={deed} href={`${path}/deeds/${deed}`}>
            {claimDeeds[deed].title}
          </a>
        ) : null,
      )}
    </div>
  );
}

function Form({ deed, ...props }: ClaimDeedsProps & { deed: ClaimDeed }) {
  const { actions, hidden, initial } = props;
  const form = { hidden: { ...hidden, key: `${hidden.key}-${deed}` }, initial };
  if (deed === 'group') return <Open {...props} />;
  if (deed === 'add')
    return (
      <ActionForm action={actions.addClaimAction} {...form} submit="添进名单">
        <TextField name="name" label="姓名" width="mid" autoComplete="off" />
        <TextField name="phone" label="手机" type="tel" width="mid" autoComplete="off" />
        <MoneyField name="amount" label="主张多少" />
        <TextField name="contractNo" label="合同编号" hint="已付款的合同或者收据" width="mid" autoComplete="off" />
      </ActionForm>
    );
  if (deed === 'pay')
    return (
      <ActionForm action={actions.payClaimsAction} {...form} submit="登记付清">
        <Numbers />
        <DateField name="day" label="哪天付的" />
        <TextArea name="text" label="有什么凭证" hint="例如：银行代发回单一张" rows={2} maxLength={1000} />
      </ActionForm>
    );
  return (
    <ActionForm action={actions.agreeClaimsAction} {...form} submit="登记签字">
      <Numbers />
      <Choices name="way" label="怎么签的" options={choicesOf(signingNames)} />
      <DateField name="day" label="纸上的日期" />
    </ActionForm>
  );
}

/** The page of one of them. */
export function ClaimDeedPage({ deed, ...props }: ClaimDeedsProps & { deed: ClaimDeed }) {
  const { view, path } = props;
  const { title, may } = claimDeeds[deed];
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '名单', back: true }}
        reference={view.number}
        title={title}
        lede={view.can[may] ? view.title : tooLate(view.state)}
      />
      <Form deed={deed} {...props} />
    </>
  );
}
