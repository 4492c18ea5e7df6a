import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseView } from '@/lib/mediation/queries/record';
import { gapsOf } from '@/lib/mediation/rules/inspection';
import { performanceNames, riskNames } from '@/lib/mediation/rules/words';
import { choicesOf, clockNow, type DeedSpec } from './deed-spec';
import { FilesField } from './files-field';

const termChoices = (view: CaseView, states: readonly string[]) =>
  (view.agreement?.terms ?? [])
    .filter((t) => t.kind !== 'promise' && !t.parts.length && states.includes(t.state))
    .map((t) => ({ value: t.id, label: `${t.ordinal}、${t.debtor}：${t.text.slice(0, 30)}` }));

/** What the file lacks, but for its binding. */
const lacks = (view: CaseView) => gapsOf(view.checks).flatMap((c) => c.gaps.map((g) => `${c.label}：${g.text}`));

export const afterDeeds = {
  performTerm: {
    title: '登记履行凭证',
    submit: '登记已履行',
    fields: (view, now) => (
      <>
        <Choices name="termId" label="做到了哪一条" options={termChoices(view, ['open', 'breached'])} />
        <DateField name="day" label="哪天做到的" defaultValue={dayOf(now)} max={dayOf(now)} />
        <TextArea
          name="text"
          label="有什么凭证"
          hint="例如：收条一张，李某某签收；物业验收单"
          rows={3}
          maxLength={1000}
        />
        <FilesField purpose="proof" label="凭证的照片或扫描件" />
      </>
    ),
  },
  breach: {
    title: '登记没有按时履行',
    submit: '登记没有履行',
    lede: '过了期限才登记。登记以后告知双方：可以再催，也可以就履行去法院起诉。',
    fields: (view, now) => (
      <>
        <Choices name="termId" label="哪一条没做到" options={termChoices(view, ['open'])} />
        <DateField name="day" label="哪天查看的" defaultValue={dayOf(now)} max={dayOf(now)} />
        <TextArea name="text" label="看到的情况和下一步" rows={3} maxLength={1000} />
      </>
    ),
  },
  visit: {
    title: '登记回访',
    submit: '登记回访',
    fields: (view, now) => (
      <>
        <SelectField
          name="visitId"
          label="哪一次"
          options={view.visits.filter((v) => !v.visitedAt).map((v) => ({ value: v.id, label: v.label }))}
          width="mid"
        />
        <DatetimeField name="at" label="什么时候去的" defaultValue={clockNow(now)} />
        <Choices name="performance" label="履行得怎样" options={choicesOf(performanceNames)} tight />
        <Choices name="risk" label="有没有反复" options={choicesOf(riskNames)} tight />
        <TextArea name="findings" label="看到的、听到的，要做什么" rows={4} maxLength={2000} />
        <FilesField purpose="step" label="照片和录音" />
      </>
    ),
  },
  close: {
    title: '结案',
    submit: '结案',
    lede: '结案不等于解决，履行情况照实选。',
    fields: (view) => (
      <>
        <Choices name="performance" label="协议履行得怎样" options={choicesOf(performanceNames)} />
        <TextArea name="note" label="还要说明的" hint="没履行的，写明已告知双方可以起诉" rows={3} optional />
        {lacks(view).map((line) => (
          <p key={line} className="small">
            还缺：{line}
          </p>
        ))}
        <TextArea
          name="gapReason"
          label="卷宗缺的，为什么补不了"
          hint={lacks(view).length ? '能补的先补；补不了的写明原因，会写进卷宗情况说明' : '都齐了，不用填'}
          rows={3}
          maxLength={1000}
          optional
        />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
