import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import { scopeNames } from '@/lib/mediation/rules/sides';
import { choicesOf, type DeedSpec, partyChoices } from './deed-spec';

const kinds = [
  { value: 'guardian', label: '监护人', hint: '不满 18 岁的，或者没有能力自己办事的' },
  { value: 'agent', label: '代理人', hint: '要有授权委托书，照委托书登记' },
];

export const sideDeeds = {
  addAgent: {
    title: '登记代理人或监护人',
    submit: '登记',
    lede: '未成年当事人要有监护人在场，协议由监护人签。代理人有特别授权的，才能代签协议。',
    fields: (view, now) => (
      <>
        <Choices name="partyId" label="替谁" options={partyChoices(view)} />
        <Choices name="kind" label="是什么人" options={kinds} />
        <TextField name="name" label="姓名" width="mid" maxLength={40} />
        <TextField name="phone" label="手机号" type="tel" inputMode="tel" width="mid" optional />
        <TextField
          name="relation"
          label="和当事人是什么关系"
          hint="父亲、母亲、律师、单位职工"
          width="mid"
          maxLength={40}
        />
        <Choices name="scope" label="代理人：委托书上的权限" options={choicesOf(scopeNames)} optional />
        <DateField name="letterDay" label="代理人：委托书上的日期" max={dayOf(now)} optional />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
