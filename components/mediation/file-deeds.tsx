import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { DatetimeField } from '@/components/ui/datetime-field';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FileCan } from '@/lib/mediation/queries/file-can';
import { evidenceNames, formNames, identityNames } from '@/lib/mediation/rules/dossier-words';
import { choicesOf, clockNow } from './deed-spec';
import { jointDeeds } from './file-joint-deeds';
import { type FileSpec, filePartyChoices, todayOrBefore } from './file-spec';
import { FilesField } from './files-field';

export type FileDeed = Exclude<keyof FileCan, 'liftHold' | 'release'>;

export const fileDeeds: Record<FileDeed, FileSpec> = {
  identity: {
    title: '登记身份证明',
    submit: '登记',
    lede: () => '当面看过哪种证件，登记一次。号码只留头尾几位，完整的号码在复印件上。',
    fields: (view, now) => (
      <>
        <Choices name="partyId" label="谁的" options={filePartyChoices(view)} tight />
        <Choices name="kind" label="什么证件" options={choicesOf(identityNames)} tight />
        <TextField name="number" label="号码" width="mid" maxLength={40} optional />
        <CheckField name="hasCopy" value="on" label="留了复印件，附在卷宗里" />
        <DateField name="day" label="哪天看的" {...todayOrBefore(now)} />
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
        <SelectField name="partyId" label="谁提供的" blank="委员会收集" options={filePartyChoices(view)} optional />
        <DateField name="day" label="哪天收到的" {...todayOrBefore(now)} />
        <FilesField purpose="evidence" label="材料本身：照片、录音、文件" />
      </>
    ),
  },
  ...jointDeeds,
  bind: {
    title: '立卷归档',
    submit: '立卷，取卷号',
    lede: () => '立卷以后卷号不再变。保管期限按委员会的设置算。',
    fields: (_, now) => (
      <>
        <DateField name="boundOn" label="立卷日期" {...todayOrBefore(now)} />
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
