import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { dateTime } from '@/lib/i18n/format';
import { alarmNames, duties, levelNames, targetNames } from '@/lib/mediation/rules/alarms';
import { choicesOf, clockNow, type DeedSpec } from './deed-spec';

const kinds = choicesOf(alarmNames).map((c) => ({ ...c, hint: duties[c.value as keyof typeof duties] }));

export const guardDeeds = {
  raiseAlarm: {
    title: '发现有人受伤害，或者要激化',
    submit: '记下来，告诉主任',
    lede: '正在发生的，先打 110。当事人看不到这里写的。受侵害和家庭暴力，一律按红色办，报告以前不能调解。',
    fields: () => (
      <>
        <Choices name="kind" label="是哪种情况" options={kinds} />
        <Choices name="level" label="多急" options={choicesOf(levelNames)} tight />
        <TextArea name="text" label="看到、听到了什么" hint="谁说的、什么时候、有没有伤" rows={4} maxLength={1000} />
      </>
    ),
  },
  recordReport: {
    title: '登记报告或预防措施',
    submit: '登记',
    lede: '报告了哪个部门、回执是什么，照实登记。当事人看不到。',
    fields: (view, now) => {
      const alarms = view.guard?.alarms ?? [];
      const first = alarms.find((a) => a.isOpen) ?? alarms.at(-1);
      return (
        <>
          {first ? <p className="said">{first.duty}</p> : null}
          <SelectField
            name="alarmId"
            label="就哪条情况"
            options={alarms.map((a) => ({ value: a.id, label: `${a.name}，${dateTime(a.at)}` }))}
            defaultValue={first?.id}
          />
          <Choices name="target" label="报告了谁" options={choicesOf(targetNames)} />
          <TextField name="receipt" label="回执号、接警单号" width="mid" maxLength={60} optional />
          <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
          <TextArea name="text" label="怎么说的、对方怎么答复" rows={4} maxLength={1000} />
          <TextField
            name="aboutName"
            label="报告的是谁"
            hint="名册里有的，这个人以后打不开本案"
            width="mid"
            maxLength={40}
            optional
          />
          <TextField name="aboutPhone" label="这个人的手机号" type="tel" inputMode="tel" width="mid" optional />
        </>
      );
    },
  },
} satisfies Record<string, DeedSpec>;
