import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { TextArea } from '@/components/ui/text-area';
import { shortDate } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { CaseView } from '@/lib/mediation/queries/record';
import { satisfactionNames } from '@/lib/mediation/rules/words';
import { choicesOf, type DeedSpec, partyChoices } from './deed-spec';

const answers = choicesOf(satisfactionNames);

const termsTaken = (view: CaseView) =>
  view.after.takenUp.map((t) => ({
    value: t.id,
    label: `${t.ordinal}、${t.debtor}：${t.text.slice(0, 30)}`,
    hint: t.state === 'performed' ? '登记过做到了' : '登记过没有做到',
  }));

/** What may come after a case was closed, or ended. */
export const againDeeds = {
  resume: {
    title: '没有做到，接着督促履行',
    submit: '接着督促',
    lede: '协议照旧有效，不用再问各方。选出其实没有做到的几条，案子回到“等履行”，再回访一次。',
    fields: (view) => (
      <>
        <Choices name="termIds" label="哪几条其实没有做到" many options={termsTaken(view)} />
        <TextArea name="reason" label="怎么知道的、看到了什么" hint="双方都看得到" rows={4} maxLength={1000} />
      </>
    ),
  },
  reopen: {
    title: '各方同意再谈，接着办',
    submit: '另立一件接着办',
    lede: '要各方都重新说同意，少一位都不行。原来的案子、说过的话、立好的卷宗都不动；另立一件，重新受理、定调解员、告知权利。统计只算一件。',
    fields: (view, now) => (
      <>
        <TextArea name="reason" label="为什么再谈、这次要谈什么" hint="双方都看得到" rows={4} maxLength={2000} />
        <Choices
          name="consents"
          label="谁重新同意了"
          hint="每一位都要亲自问过；以前明确说不愿意的，要本人改口才算"
          many
          options={partyChoices(view)}
        />
        <DateField name="consentDay" label="最后一位哪天同意的" defaultValue={dayOf(now)} max={dayOf(now)} />
      </>
    ),
  },
  saySatisfaction: {
    title: '说说满意不满意',
    submit: '就这样答',
    lede: '只问当事人。对方看不到；调解员只看到您选的这一项，您写的话只给调委会主任看。立卷以前可以改。',
    fields: (view) => {
      const own = view.after.answers[0];
      return (
        <>
          <Choices name="answer" label="对这次调解" options={answers} defaultValue={own?.answer} tight />
          <TextArea
            name="words"
            label="还想说的"
            rows={3}
            maxLength={500}
            defaultValue={own?.words ?? undefined}
            optional
          />
        </>
      );
    },
  },
  noteSatisfaction: {
    title: '登记当事人口头说的满意不满意',
    submit: '登记',
    lede: '只登记没有账号、自己答不了的当事人，照原话记，由回访的人登记。不能替当事人答。',
    fields: (view) => (
      <>
        <Choices
          name="partyId"
          label="哪一位当事人说的"
          options={partyChoices(view).filter((p) => view.after.speaking.includes(p.value))}
        />
        {view.after.hasVisits ? (
          <Choices
            name="visitId"
            label="哪一次回访说的"
            hint={view.after.visited.length ? undefined : '您没有做过这个案子的回访，请由做回访的人登记'}
            options={view.after.visited.map((v) => ({
              value: v.id,
              label: `${v.afterDays} 天回访`,
              hint: shortDate(v.on),
            }))}
          />
        ) : null}
        <Choices name="answer" label="对这次调解" options={answers} tight />
        <TextArea name="words" label="原话" rows={3} maxLength={500} optional />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
