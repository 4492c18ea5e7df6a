import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { TextArea } from '@/components/ui/text-area';
import { date } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseView } from '@/lib/mediation/queries/record';
import { nextStepNames } from '@/lib/mediation/rules/instalments';
import { choicesOf, type DeedSpec } from './deed-spec';
import { FilesField } from './files-field';

const partChoices = (view: CaseView, states: readonly string[]) =>
  (view.agreement?.terms ?? []).flatMap((t) =>
    t.parts
      .filter((p) => states.includes(p.state))
      .map((p) => ({
        value: p.id,
        // The unit does not stand on a line of its own.
        label: `第${t.ordinal}条第 ${p.position} 期 ${money(p.amount).replace(' ', '\u00a0')}`,
        hint: `${t.debtor}，${date(p.dueDay)}前${p.state === 'breached' ? '，已登记没有付' : ''}`,
      })),
  );

export const instalmentDeeds = {
  payInstalment: {
    title: '登记付了一期',
    submit: '登记已付',
    fields: (view, now) => (
      <>
        <Choices name="instalmentId" label="付的是哪一期" options={partChoices(view, ['open', 'breached'])} />
        <DateField name="day" label="哪天付的" defaultValue={dayOf(now)} max={dayOf(now)} />
        <TextArea name="text" label="有什么凭证" hint="例如：收条一张；转账截图" rows={3} maxLength={1000} />
        <FilesField purpose="proof" label="凭证的照片或扫描件" />
      </>
    ),
  },
  breachInstalment: {
    title: '登记一期没有按时付',
    submit: '登记没有付',
    lede: '过了日子才登记。以后补付了，再登记已付。',
    fields: (view, now) => (
      <>
        <Choices name="instalmentId" label="没有付的是哪一期" options={partChoices(view, ['open'])} />
        <DateField name="day" label="哪天查看的" defaultValue={dayOf(now)} max={dayOf(now)} />
        <TextArea name="text" label="看到的情况" hint="例如：打了两次电话，说下周付" rows={3} maxLength={1000} />
        <Choices name="nextStep" label="下一步" options={choicesOf(nextStepNames)} />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
