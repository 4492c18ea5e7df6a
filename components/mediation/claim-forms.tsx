import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { MoneyField } from '@/components/ui/money-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { ClaimView } from '@/lib/mediation/queries/claim';
import { routeNames, signingNames } from '@/lib/mediation/rules/claims';
import { scopeNames } from '@/lib/mediation/rules/sides';
import { choicesOf } from './deed-spec';
import { FilesField } from './files-field';

export interface ClaimFormsProps {
  view: ClaimView;
  actions: Record<`${'settleClaim' | 'payClaim' | 'nameSpeaker'}Action`, FormAction>;
  hidden: { community: string; ref: string; claimId: string; key: string };
  initial: FormState;
  now: Date;
}

const outcomes = [
  { value: 'agreed', label: '签了协议', hint: '填日期和怎么签的' },
  { value: 'referred', label: '不能调解，转出去', hint: '选转到哪里，写明为什么' },
  { value: 'withdrawn', label: '撤回', hint: '写明为什么' },
  { value: 'open', label: '改回还没签', hint: '登记错了才用，写明为什么' },
];

/** What may be entered for this family now. */
export function ClaimForms({ view, actions, hidden, initial, now }: ClaimFormsProps) {
  const today = dayOf(now);
  const form = (deed: string, version = view.version) => ({
    hidden: { ...hidden, version, key: `${hidden.key}-${deed}` },
    initial,
    draft: deed,
  });
  return (
    <>
      {view.can.pay ? (
        <Deed title="登记付款" open>
          <ActionForm action={actions.payClaimAction} {...form('pay')} submit="登记这一笔">
            <MoneyField name="amount" label="付了多少" hint="可以分几次付" />
            <DateField name="day" label="哪天付的" defaultValue={today} max={today} />
            <TextArea name="text" label="有什么凭证" hint="例如：转账截图、收条" rows={2} maxLength={1000} />
            <FilesField purpose="proof" label="凭证的照片或扫描件" />
          </ActionForm>
        </Deed>
      ) : null}
      {view.can.settle ? (
        <Deed title="登记结果" open={!view.can.pay}>
          <ActionForm action={actions.settleClaimAction} {...form('settle')} submit="登记结果">
            <Choices name="outcome" label="这一户" options={outcomes} />
            <MoneyField name="agreed" label="同意多少" hint="空着就是主张的全部" optional />
            <DateField name="day" label="签字的日期" max={today} optional />
            <SelectField
              name="way"
              label="怎么签的"
              blank="没有签"
              options={choicesOf(signingNames)}
              width="mid"
              optional
            />
            <SelectField name="to" label="转到哪里" blank="不转" options={choicesOf(routeNames)} width="mid" optional />
            <TextArea name="reason" label="为什么" rows={2} maxLength={1000} optional />
          </ActionForm>
        </Deed>
      ) : null}
      {view.can.speak ? (
        <Deed title="推选为代表人">
          <ActionForm action={actions.nameSpeakerAction} {...form('speak', view.caseVersion)} submit="登记为代表人">
            <Choices name="scope" label="授权" options={choicesOf(scopeNames)} />
            <DateField name="letterDay" label="授权书的日期" max={today} />
            <FilesField purpose="mandate" label="推选书、授权书的照片或扫描件" />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}
