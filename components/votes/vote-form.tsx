import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { BallotItem, VoteKind } from '@/lib/votes/tally/answers';
import { GroupFields } from './group-fields';
import { KindLinks } from './kind-links';
import { LaterOffices, OfficeFields } from './office-fields';
import { OptionFields } from './option-fields';
import { ModeField, WayFields } from './way-fields';

interface Option {
  value: string;
  label: string;
  hint?: string;
}

interface VoteFormProps {
  kind: VoteKind;
  action: FormAction;
  hidden: Record<string, string | number>;
  initial: FormState;
  rules: Option[];
  estates: Option[];
  groups: Option[];
  /** A draft that is being changed. */
  draft?: {
    title: string;
    mode: string;
    rule: string;
    estateId: string | null;
    groupId: string | null;
    weighs: string | null;
    text: string;
    kind: VoteKind;
    byArticle: boolean;
    options: string;
    max: number;
    offices: { title: string; seats: number; names: string[] }[];
    isLater: boolean;
    channels: string[];
    asksTenants: boolean;
    asksFirms: boolean;
    silentOwners: string;
    allowsChange: boolean;
    opensAt: string;
    closesAt: string;
  };
  topic?: { ref: string; title: string } | null;
  /** The election whose open seats are voted on again. */
  prior?: { ref: string; title: string; items: BallotItem[] } | null;
}

const titleHints: Record<VoteKind, string> = {
  question: '写成一句大家能回答“同意”或“不同意”的话',
  options: '写成一句问话，例如“广场先修哪里”',
  election: '例如“第九届村民委员会换届选举”',
};

/** Of a later ballot the offices and candidates are what the first one left open. */
function Offices({ draft, prior }: Pick<VoteFormProps, 'draft' | 'prior'>) {
  if (draft?.isLater) return <LaterOffices offices={draft.offices} />;
  if (!prior) return <OfficeFields offices={draft?.offices ?? []} />;
  const offices = prior.items.map(({ title, max, options }) => ({
    ...{ title, seats: max },
    names: options.map((o) => o.label),
  }));
  return <LaterOffices offices={offices} />;
}

export function VoteForm({
  kind,
  action,
  hidden,
  initial,
  rules,
  estates,
  groups,
  draft,
  topic,
  prior,
}: VoteFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={{
        ...hidden,
        kind,
        proposal: topic?.ref,
        prior: prior?.ref,
        ...(kind === 'election' ? { mode: 'secret' } : {}),
      }}
      initial={initial}
      submit={draft ? '保存草稿' : '起草'}
      draft={draft ? undefined : 'vote'}
      head={
        <PageHead
          title={draft ? '改表决草稿' : '起草表决'}
          lede={
            prior
              ? `“${prior.title}”没有选满，缺的名额再选一次。`
              : topic
                ? `从议题“${topic.title}”来。`
                : '公告以前都可以改；公告以后题目、文本、规则和名册都不再变。'
          }
          crumb={{ href: `/c/${hidden.community}/votes`, label: '表决', back: true }}
        />
      }
    >
      {draft || prior || topic ? null : <KindLinks community={String(hidden.community)} kind={kind} />}
      <TextField
        name="title"
        label="表决什么"
        hint={titleHints[kind]}
        maxLength={60}
        defaultValue={draft?.title ?? topic?.title}
      />
      <Choices name="rule" label="由谁表决" options={rules} defaultValue={draft?.rule} />
      {kind === 'election' ? null : <ModeField kind={kind} draft={draft} />}
      {estates.length && kind !== 'election' ? (
        <SelectField
          name="estateId"
          label="哪个小区"
          hint="只有业主表决要选"
          blank="不是业主表决"
          options={estates}
          defaultValue={draft?.estateId ?? ''}
          optional
        />
      ) : null}
      {kind === 'election' ? null : <GroupFields groups={groups} draft={draft} />}
      <TextArea
        name="text"
        label="表决的文本"
        hint={
          kind === 'question' ? '公约请分条写，每条另起一行，用“第一条”“第二条”开头' : '要让大家知道的：为什么、怎么办'
        }
        rows={12}
        maxLength={20_000}
        defaultValue={draft?.text}
        doc
      />
      {kind === 'options' ? <OptionFields draft={draft} /> : null}
      {kind === 'election' ? <Offices draft={draft} prior={prior} /> : null}
      {kind === 'question' ? (
        <CheckField
          name="byArticle"
          value="on"
          label="逐条表决"
          hint="一条一条地选同意、不同意，一条一条地算；不勾就是整个文本一起表决"
          defaultChecked={draft?.byArticle}
        />
      ) : null}
      <WayFields kind={kind} draft={draft} hasEstates={estates.length > 0} />
    </ActionForm>
  );
}
