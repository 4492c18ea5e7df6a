import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { MoneyField } from '@/components/ui/money-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseView } from '@/lib/mediation/queries/record';
import { type Blank, blanksOf, blankText, type Clause } from '@/lib/mediation/rules/clauses';
import { partyChoices } from './deed-spec';

const kinds = [
  { value: 'act', label: '做一件事', hint: '要写到哪一天' },
  { value: 'pay', label: '付钱', hint: '要写金额和到哪一天' },
  { value: 'promise', label: '答应不做什么，或者放弃什么', hint: '例如：收款后不再提出其他要求' },
];

/** What is asked for is exact where the sentence wants it: a sum, a day, a figure. */
function BlankField({ blank: { name, type, label, example } }: { blank: Blank }) {
  const hint = example ? `例如：${example}` : undefined;
  if (type === 'yuan') return <MoneyField name={name} label={label} hint={hint} />;
  if (type === 'day') return <DateField name={name} label={label} hint={hint} />;
  const number = type === 'number' ? ({ inputMode: 'decimal', width: 'short' } as const) : { maxLength: 120 };
  return <TextField name={name} label={label} hint={hint} {...number} />;
}

function Blanks({ clause }: { clause: Clause }) {
  return (
    <>
      <input type="hidden" name="clause" value={clause.key} />
      <input type="hidden" name="kind" value={clause.kind} />
      <p className="doc stack">{blankText(clause.text)}</p>
      {blanksOf(clause.text).map((blank) => (
        <BlankField key={blank.name} blank={blank} />
      ))}
    </>
  );
}

function Money() {
  return (
    <TextArea
      name="instalments"
      label="分几期付"
      hint="一行一期：日期、空格、金额，例如 2026-12-31 1000。各期加起来要等于总数；一次付清就空着"
      rows={3}
      maxLength={3000}
      optional
    />
  );
}

/** Who, what, how much, until when: in free words, or the blanks of a clause. */
export function TermFields({ view, now, clauseKey }: { view: CaseView; now: Date; clauseKey: string | null }) {
  const clause = view.clauses.find((c) => c.key === clauseKey) ?? null;
  const isPay = !clause || clause.kind === 'pay';
  return (
    <>
      {clause ? null : <Choices name="kind" label="这一条是" options={kinds} />}
      <Choices name="debtorId" label="谁来做" options={partyChoices(view)} tight />
      {clause ? (
        <Blanks clause={clause} />
      ) : (
        <TextArea name="text" label="写明内容" hint="不写“尽快”“适当”；不写罚款" rows={3} maxLength={500} doc />
      )}
      {isPay ? (
        <MoneyField name="amount" label="付多少" hint={clause ? undefined : '只有付钱才填'} optional={!clause} />
      ) : null}
      {clause?.kind === 'promise' ? null : (
        <DateField name="dueDay" label="到哪一天" hint="这一天之前做完" min={dayOf(now)} optional />
      )}
      {isPay ? <Money /> : null}
    </>
  );
}
