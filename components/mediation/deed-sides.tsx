import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import { scopeNames } from '@/lib/mediation/rules/sides';
import { choicesOf, type DeedSpec, partyChoices } from './deed-spec';
import { FilesField } from './files-field';

const kinds = [
  { value: 'guardian', label: '监护人', hint: '不满 18 岁的，或者没有能力自己办事的' },
  { value: 'agent', label: '代理人', hint: '要有授权委托书，照委托书登记' },
];

const wishes = [
  { value: 'choose', label: '想请这位' },
  { value: 'object', label: '不想请这位，请换人' },
];

export const sideDeeds = {
  wish: {
    title: '选调解员，或者要求换人',
    submit: '告诉调委会',
    lede: '双方选了同一位，就请这一位。不合适的，可以要求换，不用说理由。最后一次说的算数。',
    fields: (view) => (
      <>
        {view.audience === 'party' ? null : (
          <Choices name="partyId" label="哪一位当事人说的" options={partyChoices(view)} />
        )}
        <SelectField
          name="mediatorId"
          label="哪一位调解员"
          blank="请选"
          options={view.wishable.map((m) => ({ value: m.value, label: [m.label, m.hint].filter(Boolean).join('：') }))}
        />
        <Choices name="kind" label="想怎样" options={wishes} />
        <TextArea name="reason" label="想说的话" hint="只给调委会看" rows={3} maxLength={500} optional />
      </>
    ),
  },
  inviteAide: {
    title: '请人来协助',
    submit: '登记',
    lede: '亲友、邻居、懂行的人，每一方都同意才能请。',
    fields: (view, now) => (
      <>
        <TextField name="name" label="请谁" width="mid" maxLength={40} />
        <TextField name="reason" label="为什么请" hint="例如：水电师傅，查漏点" maxLength={60} />
        <Choices name="consents" label="谁同意了" hint="每一位都要同意" many options={partyChoices(view)} />
        <DateField name="consentDay" label="哪天同意的" defaultValue={dayOf(now)} max={dayOf(now)} />
      </>
    ),
  },
  replaceAide: {
    title: '协助的人不再来，或者要换',
    submit: '登记',
    lede: '有一方不同意的，请换人。为什么换，只有调解员看得到。',
    fields: (view) => (
      <>
        <Choices
          name="aideId"
          label="哪一位"
          options={view.aides.map((a) => ({ value: a.id, label: a.name, hint: a.reason }))}
        />
        <TextArea name="reason" label="谁提的、为什么" rows={3} maxLength={500} />
      </>
    ),
  },
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
        <FilesField purpose="mandate" label="委托书的照片或扫描件" />
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
