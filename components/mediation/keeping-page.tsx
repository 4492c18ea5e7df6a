import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { View } from '@/lib/kernel/query';
import type { showDueFiles } from '@/lib/mediation/queries/due-files';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';

type KeepingView = View<typeof showDueFiles>;

const states = {
  held: { word: '暂停销毁', shape: 'pause' },
  released: { word: '今天夜里隐去', shape: 'go' },
  due: { word: '到期，请复查', shape: 'late' },
  soon: { word: '三个月内到期', shape: 'wait' },
} as const;

interface KeepingPageProps {
  view: KeepingView;
  community: string;
  action: FormAction;
  initial: FormState;
}

/** 保管期限: how long, what is due, what is on hold. */
export function KeepingPage({ view, community, action, initial }: KeepingPageProps) {
  const path = `/c/${community}/mediation`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解' }}
        title="卷宗保管和回访"
        lede="到期的逐个看过再定：隐去当事人以后，姓名、电话和写的话都找不回来，统计数字不变。"
      />
      <Section title="到期和暂停的" count={`${view.files.length} 卷`}>
        {view.files.length ? (
          <Table
            caption="到期、快到期和暂停销毁的卷宗"
            columns={[{ head: '卷号', rowHead: true }, { head: '类型' }, { head: '保管到' }, { head: '状态' }]}
            rows={view.files.map((f) => ({
              key: f.ref,
              cells: [
                <a key="a" href={`${path}/${f.ref}/dossier`}>
                  {f.number}
                </a>,
                f.typeName,
                f.until,
                <StateTag key="s" shape={states[f.state].shape}>
                  {states[f.state].word}
                </StateTag>,
              ],
            }))}
          />
        ) : (
          <p className="quiet">三个月内没有到期的卷宗。</p>
        )}
      </Section>
      <Section title="保管多少年，什么时候回访">
        <ActionForm
          action={action}
          hidden={{ community, version: view.keeping.version }}
          initial={initial}
          submit="保存"
        >
          <TextField
            name="years"
            label="一般案件"
            inputMode="numeric"
            width="short"
            unit="年"
            defaultValue={String(view.keeping.years)}
          />
          <TextField
            name="majorYears"
            label="重大、疑难案件"
            inputMode="numeric"
            width="short"
            unit="年"
            defaultValue={String(view.keeping.majorYears)}
          />
          <Choices
            name="permanent"
            label="永久保管的类型"
            many
            tight
            options={choicesOf(typeNames)}
            defaultValue={[...view.keeping.permanent]}
            optional
          />
          <TextField
            name="followUps"
            label="协议生效后第几天回访"
            hint="从近到远，例如 7, 30。已经排好的回访不变"
            width="mid"
            defaultValue={view.keeping.followUps}
          />
          <TextField
            name="signService"
            label="屏上签名由哪家可靠的电子签名服务做成"
            hint="没有就空着：屏上签的只作凭据，要在纸上补签才生效。填了就算签名，请先问过司法所"
            maxLength={60}
            defaultValue={view.keeping.signService}
            optional
          />
        </ActionForm>
      </Section>
    </>
  );
}
