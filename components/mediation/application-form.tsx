import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { typeNames } from '@/lib/mediation/rules/words';
import { choicesOf } from './deed-spec';

interface Given {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  /** Known already: an issue's words. */
  known?: { title: string; facts: string; place: string };
}

const suspectedHint = '正在发生的，先打 110。选了的，案子只给调解员和主任看，调委会依法先报告公安等部门，再谈别的。';

interface StoryFormProps extends Given {
  title: string;
  lede: string;
  submit: string;
  note?: ReactNode;
  /** Above the story, and at its end. */
  before?: ReactNode;
  after?: ReactNode;
  requestsOptional?: boolean;
}

export function Respondent({ heading = '和谁有纠纷' }: { heading?: string }) {
  return (
    <>
      <TextField name="respondentName" label={heading} hint="姓名，或者店名、单位名" width="mid" maxLength={40} />
      <TextField
        name="respondentPhone"
        label="对方手机号"
        hint="知道就写，调解员好联系"
        type="tel"
        inputMode="tel"
        width="mid"
        optional
      />
      <TextField name="respondentAddress" label="对方住哪里" maxLength={80} optional />
    </>
  );
}

export function StoryForm({ known, before, after, requestsOptional = false, ...p }: StoryFormProps) {
  return (
    <ActionForm
      action={p.action}
      hidden={p.hidden}
      initial={p.initial}
      submit={p.submit}
      draft="mediation"
      head={
        <PageHead
          title={p.title}
          lede={p.lede}
          crumb={{ href: `/c/${p.hidden.community}/mediation`, label: '调解', back: true }}
        />
      }
      note={p.note}
    >
      {before}
      <TextField
        name="title"
        label="一句话说是什么事"
        hint="例如：楼上漏水，泡了楼下顶棚"
        maxLength={40}
        defaultValue={known?.title}
      />
      <SelectField name="type" label="哪一类" blank="请选" options={choicesOf(typeNames)} />
      <TextField name="place" label="在哪里" maxLength={60} defaultValue={known?.place} optional />
      <TextArea
        name="facts"
        label="怎么回事"
        hint="什么时候开始的、现在怎样"
        rows={6}
        maxLength={3000}
        defaultValue={known?.facts}
      />
      <TextArea name="requests" label="想怎么解决" rows={3} maxLength={1000} optional={requestsOptional} />
      {after}
      <SelectField
        name="suspected"
        label="有没有人正在受伤害"
        hint={suspectedHint}
        blank="没有，或者不知道"
        options={[
          { value: 'violence', label: '可能有家庭暴力' },
          { value: 'harm-minor', label: '可能有未成年人受侵害' },
        ]}
        optional
      />
      <CheckField
        name="isProtected"
        label="要特别保密"
        hint="涉及未成年人、家庭暴力或精神健康的请勾选，列表里不显示。"
        value="on"
      />
    </ActionForm>
  );
}

/** By a party, for himself. */
export function ApplicationForm(given: Given) {
  return (
    <StoryForm
      {...given}
      title="申请调解"
      lede="不收费。写完交给调委会，受理以后才告诉对方。"
      submit="提交申请"
      note="您写的只给双方、调解员和调委会主任看。"
      after={
        <>
          <Respondent />
          <CheckField name="voluntary" label="我自愿申请调解，写的都是实情" value="on" />
        </>
      }
    />
  );
}
