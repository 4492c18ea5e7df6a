import type { ReactNode } from 'react';
import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { date } from '@/lib/i18n/format';
import { dayOf } from '@/lib/kernel/calendar/day';
import type { FileView } from '@/lib/mediation/queries/file';
import type { FileCan } from '@/lib/mediation/queries/file-can';
import { evidenceNames, formNames, identityNames } from '@/lib/mediation/rules/dossier-words';
import { sideNames } from '@/lib/mediation/rules/words';
import { choicesOf, clockNow } from './deed-spec';

export type FileDeed = Exclude<keyof FileCan, 'liftHold' | 'release'>;

interface Spec {
  title: string;
  submit: string;
  lede?: (view: FileView) => string;
  fields: (view: FileView, now: Date) => ReactNode;
}

const parties = (view: FileView) => view.parties.map((p) => ({ value: p.id, label: p.name, hint: sideNames[p.side] }));
const today = (now: Date) => ({ defaultValue: dayOf(now), max: dayOf(now) });

export const fileDeeds: Record<FileDeed, Spec> = {
  identity: {
    title: '登记身份证明',
    submit: '登记',
    lede: () => '当面看过哪种证件，登记一次。号码只留头尾几位，完整的号码在复印件上。',
    fields: (view, now) => (
      <>
        <Choices name="partyId" label="谁的" options={parties(view)} tight />
        <Choices name="kind" label="什么证件" options={choicesOf(identityNames)} tight />
        <TextField name="number" label="号码" width="mid" maxLength={40} optional />
        <CheckField name="hasCopy" value="on" label="留了复印件，附在卷宗里" />
        <DateField name="day" label="哪天看的" {...today(now)} />
      </>
    ),
  },
  investigation: {
    title: '记调查',
    submit: '存下调查记录',
    lede: () => '调查记录只给调解员看，放进卷宗。',
    fields: (_, now) => (
      <>
        <DatetimeField name="at" label="什么时候" defaultValue={clockNow(now)} />
        <TextField name="place" label="在哪里" maxLength={60} />
        <TextField name="present" label="谁在场" maxLength={120} />
        <TextField name="asked" label="问了谁" width="mid" maxLength={60} />
        <TextArea name="text" label="问到的、看到的" rows={8} maxLength={5000} doc />
      </>
    ),
  },
  evidence: {
    title: '登记证据材料',
    submit: '登记这一项',
    fields: (view, now) => (
      <>
        <TextField name="name" label="名称" hint="例如：物业报修单" maxLength={60} />
        <TextArea name="shows" label="证明什么" rows={2} maxLength={300} optional />
        <Choices name="kind" label="种类" options={choicesOf(evidenceNames)} tight />
        <Choices name="form" label="原件还是复印件" options={choicesOf(formNames)} tight />
        <TextField name="pages" label="几页" inputMode="numeric" width="short" unit="页" defaultValue="1" />
        <SelectField name="partyId" label="谁提供的" blank="委员会收集" options={parties(view)} optional />
        <DateField name="day" label="哪天收到的" {...today(now)} />
      </>
    ),
  },
  confirmation: {
    title: '双方申请司法确认',
    submit: '登记，生成申请书',
    lede: (view) =>
      `要双方一起申请，${view.confirmBy ? `${date(view.confirmBy)}以前` : '协议生效后 30 天以内'}。登记以后在卷宗里打印申请书和调解组织证明。`,
    fields: (view, now) => (
      <>
        <TextField name="organ" label="向哪个法院" hint="写全称，例如：某某区人民法院" maxLength={40} />
        <DateField name="day" label="申请日期" {...today(now)} />
        <Choices name="consents" label="谁同意一起申请" many options={parties(view)} />
        <CheckField name="notIdentity" value="on" label="不涉及婚姻、亲子、收养等身份关系" />
        <CheckField name="notTitle" value="on" label="不是只确认房屋、土地、知识产权归谁" />
        <CheckField name="notOther" value="on" label="没有别的法院正在处理，也不损害国家、集体和别人的利益" />
        <TextArea name="text" label="还要向法院说明的" rows={3} maxLength={1000} optional />
      </>
    ),
  },
  leniency: {
    title: '治安案件：当事人书面申请',
    submit: '登记，生成申请书',
    lede: () =>
      '治安管理处罚法第九条：民间纠纷引起的打架、毁损财物，情节较轻，公安机关作出决定以前，协议已经全部履行，当事人可以书面申请不予处罚。是当事人的申请，由公安机关决定。',
    fields: (view, now) => (
      <>
        <TextField name="organ" label="向哪个公安机关" hint="例如：某某派出所" maxLength={40} />
        <TextField name="number" label="公安机关的案件编号" width="mid" maxLength={60} optional />
        <DateField name="day" label="申请日期" {...today(now)} />
        <TextArea name="text" label="事情经过" rows={5} maxLength={2000} defaultValue={view.facts} doc />
        <Choices name="consents" label="谁同意申请" many options={parties(view)} />
        <CheckField name="isCivil" value="on" label="因民间纠纷引起" />
        <CheckField name="isMinor" value="on" label="情节较轻" />
        <CheckField name="isUndecided" value="on" label="问过公安机关，还没有作出处理决定" />
      </>
    ),
  },
  bind: {
    title: '立卷归档',
    submit: '立卷，取卷号',
    lede: () => '立卷以后卷号不再变。保管期限按委员会的设置算。',
    fields: (_, now) => (
      <>
        <DateField name="boundOn" label="立卷日期" {...today(now)} />
        <CheckField name="isMajor" value="on" label="重大、疑难案件，保管得更久" />
        <TextArea name="remarks" label="备注" rows={3} maxLength={500} optional />
      </>
    ),
  },
  hold: {
    title: '暂停销毁',
    submit: '暂停',
    lede: () => '有诉讼、信访或者检查用得着这个卷宗，就先暂停。暂停期间到期也不会隐去当事人。',
    fields: () => <TextArea name="reason" label="为什么" rows={3} maxLength={500} />,
  },
};

export const isFileDeed = (path: string): path is FileDeed => Object.hasOwn(fileDeeds, path);
