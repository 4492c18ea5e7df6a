import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { shortDateTime } from '@/lib/i18n/format';
import { addMonths } from '@/lib/kernel/calendar/day';
import { resultNames } from '@/lib/mediation/rules/words';
import { choicesOf, clockNow, type DeedSpec, partyChoices } from './deed-spec';

type View = Parameters<DeedSpec['fields']>[0];
/** The agreed sitting that has most lately begun. */
const latest = (view: View, now: Date) => view.sittings.findLast((s) => s.isPlanned && s.startsAt <= now);

/** Which of the agreed ones this is the record of. */
function SittingField({ view, now }: { view: View; now: Date }) {
  const agreed = view.sittings.filter((s) => s.isPlanned);
  if (!agreed.length) return null;
  return (
    <SelectField
      name="sittingId"
      label="是约好的哪一次"
      blank="不是约好的"
      options={agreed.map((s) => ({ value: s.id, label: `${shortDateTime(s.startsAt)} ${s.where}` }))}
      defaultValue={latest(view, now)?.id}
      width="mid"
      optional
    />
  );
}

export const talkDeeds = {
  session: {
    title: '记一次调解',
    submit: '记下这次调解',
    lede: '这是正式的调解记录，每次谈完都记。',
    fields: (view, now) => (
      <>
        <SittingField view={view} now={now} />
        <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
        <TextField name="place" label="在哪里" defaultValue={latest(view, now)?.where ?? '调解室'} maxLength={60} />
        <SelectField
          name="withPartyId"
          label="和谁谈"
          hint="分头谈的，记录不给另一方看"
          blank="双方都在"
          options={partyChoices(view)}
          width="mid"
          optional
        />
        <TextField name="present" label="谁在" hint="包括请来帮忙的人" maxLength={120} />
        <TextArea name="statement" label="各自怎么说" rows={8} maxLength={5000} />
        <TextArea name="verified" label="查明了什么" rows={4} maxLength={3000} optional />
        <Choices name="result" label="结果" options={choicesOf(resultNames)} />
      </>
    ),
  },
  extend: {
    title: '延长期限',
    submit: '延长',
    lede: '一个月调不完的，双方都同意才能延长。',
    fields: (view) => {
      const due = view.deadlines.find((line) => line.key === 'month')?.day;
      return (
        <>
          <DateField name="dueDay" label="延长到哪一天" defaultValue={due && addMonths(due, 1)} min={due} />
          <Choices name="consents" label="谁同意了" hint="每一位都要同意" many options={partyChoices(view)} />
          <TextArea name="reason" label="为什么要延长" rows={3} maxLength={500} />
        </>
      );
    },
  },
  fail: {
    title: '调解不成，结束',
    submit: '结束调解',
    lede: '结束以后，当时说的话封存，不能用在别处。',
    fields: () => (
      <>
        <TextArea name="reason" label="为什么没有调成" hint="双方都能看到，照实写，不评谁对谁错" rows={4} />
        <CheckField name="routesTold" label="已告知双方：可以仲裁、找行政部门或者起诉" value="on" />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
