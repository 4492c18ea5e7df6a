import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dayOf } from '@/lib/kernel/calendar/day';
import { grounds } from '@/lib/mediation/rules/grounds';
import { interestNames } from '@/lib/mediation/rules/recusal';
import { protectionNames, typeNames } from '@/lib/mediation/rules/words';
import { choicesOf, type DeedSpec, partyChoices } from './deed-spec';

const ruledOut = {
  notReserved: '不属于只能由专门机关管辖处理的',
  notForbidden: '不属于法律禁止用调解方式解决的',
  notDecided: '法院、公安或其他机关没有受理，也没有处理过',
  notUnwilling: '没有一方明确拒绝调解',
};
const groundChoices = Object.entries(grounds).map(([value, g]) => ({ value, label: g.text, hint: g.law }));
const dutyChoices = [
  { value: 'lead', label: '调解员', hint: '主办，一个案子一位；已经有人的，就是换人' },
  { value: 'helper', label: '协助调解', hint: '一起办' },
];
const chosenChoices = [
  { value: 'parties', label: '双方一起选的' },
  { value: 'committee', label: '委员会指派，或者自己接' },
];
const mediatorChoices = (all: { id: string; name: string }[]) => all.map((m) => ({ value: m.id, label: m.name }));

export const intakeDeeds = {
  accept: {
    title: '受理',
    submit: '受理',
    lede: '逐条核对，都符合再受理。受理那天起，一个月内调完。',
    fields: (view) => (
      <>
        {Object.entries(ruledOut).map(([name, label]) => (
          <CheckField key={name} name={name} label={label} value="on" />
        ))}
        {view.guard?.alarms.some((a) => a.isHarm) ? (
          <CheckField
            name="notViolence"
            label="要调的不是家庭暴力、侵害未成年人本身"
            value="on"
            hint="暴力本身不能调解；是的话，请选“不予受理”"
          />
        ) : null}
        <SelectField name="type" label="哪一类纠纷" options={choicesOf(typeNames)} defaultValue={view.type} />
        {view.methods.length > 1 ? (
          <SelectField
            name="methodId"
            label="按哪种工作方法办"
            options={view.methods.map((m) => ({ value: m.id, label: m.name }))}
            defaultValue={view.methods[0]?.id}
            width="mid"
          />
        ) : null}
      </>
    ),
  },
  refuse: {
    title: '不予受理',
    submit: '不予受理',
    lede: '可以勾几条。条文和去处会印在告知书上。',
    fields: () => (
      <>
        <Choices name="grounds" label="理由" many options={groundChoices} />
        <TextArea name="reason" label="向申请人说明" hint="写明为什么，该去哪里办" rows={4} />
      </>
    ),
  },
  assign: {
    title: '定下调解员',
    submit: '就请这位',
    lede: '系统会查调解员和双方是不是一户人、同一套房、以前同一件纠纷，是不是在一方的单位工作。要回避的，会拦下来。',
    fields: (view) => (
      <>
        <SelectField
          name="mediatorId"
          label="请谁来调"
          blank={view.choosable.length === 1 ? undefined : '请选'}
          options={mediatorChoices(view.choosable)}
        />
        <Choices name="duty" label="做什么" options={dutyChoices} defaultValue="lead" />
        <Choices name="chosenBy" label="怎么定的" options={chosenChoices} />
      </>
    ),
  },
  declareInterest: {
    title: '申报回避',
    submit: '申报',
    lede: '系统只查得到户、房、以前的案子和名单上写的单位。别的关系请自己说：申报以后要换人来调，或者每一方都书面同意。',
    fields: (view) => (
      <>
        <SelectField
          name="mediatorId"
          label="哪位调解员"
          blank={view.choosable.length === 1 ? undefined : '请选'}
          options={mediatorChoices(view.choosable)}
        />
        <Choices name="kind" label="什么关系" options={choicesOf(interestNames)} />
        <TextArea
          name="reason"
          label="说明"
          hint="和谁、什么关系。只有本案调解员和主任能看到"
          rows={3}
          maxLength={500}
        />
      </>
    ),
  },
  waive: {
    title: '登记回避事项的书面同意',
    submit: '登记同意书',
    lede: '调解员和一方有关系的，每一方都书面同意，才能由他来调。一份同意书登记一次。',
    fields: (view, now) => (
      <>
        <SelectField name="mediatorId" label="哪位调解员" blank="请选" options={mediatorChoices(view.choosable)} />
        <Choices name="partyId" label="谁同意" options={partyChoices(view)} />
        <DateField name="day" label="同意书上的日期" defaultValue={dayOf(now)} max={dayOf(now)} />
      </>
    ),
  },
  numberTransfer: {
    title: '补上移送文号',
    submit: '保存',
    lede: '移送单位的文号，登记时没有的，后来补上；写错的，在这里改。',
    fields: (view) => (
      <TextField
        name="sourceNumber"
        label="移送文号"
        hint="照移送函上的写"
        width="mid"
        maxLength={60}
        defaultValue={view.sourceNumber ?? ''}
      />
    ),
  },
  setAccess: {
    title: '改谁能看到',
    submit: '保存',
    lede: '保护的案子只有本案调解员和调委会主任能在列表里看到，当事人的手机上不显示，也不发消息，办到哪一步请当面告诉。',
    fields: (view) => (
      <>
        <CheckField name="isProtected" label="要保护" value="on" defaultChecked={view.isProtected} />
        <SelectField
          name="protectedFor"
          label="为什么"
          hint="只有本案调解员和调委会主任能看到，不进操作记录"
          blank="不保护"
          options={choicesOf(protectionNames)}
          optional
        />
        <p className="small quiet">家庭暴力、侵害未成年人，请先打 110 并报告，暴力本身不能拿来调解。</p>
      </>
    ),
  },
} satisfies Record<string, DeedSpec>;
