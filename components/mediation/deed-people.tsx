import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { TextArea } from '@/components/ui/text-area';
import { clockNow, type DeedSpec, partyChoices } from './deed-spec';
import { PartyFields } from './party-fields';

const ways = [
  { value: 'paper', label: '给了告知书，本人签了字' },
  { value: 'spoken', label: '当面念给本人听' },
];

export const peopleDeeds = {
  saveParty: {
    title: '补登当事人',
    submit: '保存',
    lede: '姓名和手机号跟名册对得上的，本人登录就能看到自己这一边。没有的先空着。',
    fields: (view, _now, picked) => <PartyFields view={view} picked={picked} />,
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
