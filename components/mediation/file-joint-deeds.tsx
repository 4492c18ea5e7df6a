import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DateField } from '@/components/ui/date-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { date } from '@/lib/i18n/format';
import { type FileSpec, filePartyChoices, todayOrBefore } from './file-spec';

/** What both sides ask of a court or of the police. */
export const jointDeeds = {
  confirmation: {
    title: '双方申请司法确认',
    submit: '登记，生成申请书',
    lede: (view) =>
      `要双方一起申请，${view.confirmBy ? `${date(view.confirmBy)}以前` : '协议生效后 30 天以内'}。登记以后在卷宗里打印申请书和调解组织证明。`,
    fields: (view, now) => (
      <>
        <TextField name="organ" label="向哪个法院" hint="写全称，例如：某某区人民法院" maxLength={40} />
        <DateField name="day" label="申请日期" {...todayOrBefore(now)} />
        <Choices name="consents" label="谁同意一起申请" many options={filePartyChoices(view)} />
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
        <DateField name="day" label="申请日期" {...todayOrBefore(now)} />
        <TextArea name="text" label="事情经过" rows={5} maxLength={2000} defaultValue={view.facts} doc />
        <Choices name="consents" label="谁同意申请" many options={filePartyChoices(view)} />
        <CheckField name="isCivil" value="on" label="因民间纠纷引起" />
        <CheckField name="isMinor" value="on" label="情节较轻" />
        <CheckField name="isUndecided" value="on" label="问过公安机关，还没有作出处理决定" />
      </>
    ),
  },
} satisfies Record<string, FileSpec>;
