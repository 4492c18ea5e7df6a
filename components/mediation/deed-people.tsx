import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { genderNames, sideNames } from '@/lib/mediation/rules/words';
import { choicesOf, clockNow, type DeedSpec, partyChoices } from './deed-spec';

const ways = [
  { value: 'paper', label: '给了告知书，本人签了字' },
  { value: 'spoken', label: '当面念给本人听' },
];

export const peopleDeeds = {
  saveParty: {
    title: '补登当事人',
    submit: '保存',
    lede: '姓名和手机号跟名册对得上的，本人登录就能看到自己这一边。没有的先空着。',
    fields: (view) => (
      <>
        <SelectField
          name="partyId"
          label="哪一位"
          hint="补全已有的，整张表重新填一遍"
          blank="另添一位"
          options={partyChoices(view)}
          optional
        />
        <Choices name="side" label="哪一方" options={choicesOf(sideNames)} />
        <TextField name="name" label="姓名" width="mid" maxLength={40} />
        <TextField name="phone" label="手机号" type="tel" inputMode="tel" width="mid" optional />
        <Choices name="gender" label="性别" options={choicesOf(genderNames)} tight optional />
        <TextField name="age" label="年龄" inputMode="numeric" width="short" unit="岁" optional />
        <TextField name="nation" label="民族" width="short" maxLength={10} optional />
        <TextField name="work" label="职业或职务" width="mid" maxLength={40} optional />
        <TextField name="address" label="单位或住址" maxLength={80} optional />
      </>
    ),
  },
  tellRights: {
    title: '登记已告知权利义务',
    submit: '登记已告知',
    lede: '每位当事人都要在开始谈之前告知。告知书在“文书”里打印。',
    fields: (view, now) => (
      <>
        <Choices
          name="partyId"
          label="告知了谁"
          options={partyChoices(view).filter((c) => view.parties.some((p) => p.id === c.value && !p.toldAt))}
        />
        <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
        <Choices name="way" label="怎么告知的" options={ways} />
      </>
    ),
  },
  stop: {
    title: '一方不愿继续，终止调解',
    submit: '终止调解',
    lede: '调解全凭自愿。有一方说不愿意，就到这里为止，不用说理由。终止以后，还可以仲裁、找行政部门或者起诉。',
    fields: (view) =>
      view.audience === 'party' ? (
        <TextArea name="reason" label="想说的话" hint="只给调解员看" rows={3} optional />
      ) : (
        <>
          <Choices name="partyId" label="谁不愿意" options={partyChoices(view)} />
          <TextArea name="reason" label="记一句" hint="不给对方看" rows={3} optional />
        </>
      ),
  },
} satisfies Record<string, DeedSpec>;
