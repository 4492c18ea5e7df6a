import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { silentWarning } from '@/lib/votes/rules/silent-owners';
import type { BallotItem, VoteKind } from '@/lib/votes/tally/answers';
import { GroupFields } from './group-fields';
import { KindLinks } from './kind-links';
import { LaterOffices, OfficeFields } from './office-fields';
import { OptionFields } from './option-fields';

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

const channels: Option[] = [
  { value: 'online', label: '手机', hint: '名册上的人登录后自己投' },
  { value: 'kiosk', label: '会场自助', hint: '在会场的机器上投，每张票由两位工作人员打开' },
  { value: 'hall', label: '会场', hint: '到会场领票、当场投' },
  { value: 'paper', label: '送票', hint: '纸票送到家，自己交回来' },
  { value: 'visit', label: '流动票箱', hint: '两个人带票箱上门，去之前登记' },
];

const modes: Option[] = [
  { value: 'roll-call', label: '记名', hint: '计票的人看得到，公布时不写姓名' },
  { value: 'secret', label: '无记名', hint: '谁也看不到；要两个人设票箱钥匙，业主表决不能用' },
  { value: 'hands', label: '举手', hint: '在会上举手，先签到，两个人各点一遍；投票办法不用勾，业主表决、罢免不能用' },
];

const silentOptions: Option[] = [
  { value: 'not-counted', label: '不计入', hint: '法律的算法：没有投票的就是没有参加' },
  { value: 'majority', label: '从多数', hint: '只有本小区的议事规则写明了才能选；登记过送达、没有表态的才算' },
];

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
      {kind === 'election' ? null : (
        <Choices
          name="mode"
          label="记名、无记名还是举手"
          options={kind === 'options' ? modes.filter((m) => m.value !== 'hands') : modes}
          defaultValue={draft?.mode ?? 'roll-call'}
        />
      )}
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
      <Choices
        name="channels"
        label="可以怎么投"
        hint="村民会议、居民会议只用手机、自助机投的，按“征求意见”办，不能立约"
        options={channels}
        many
        defaultValue={draft?.channels}
      />
      <DatetimeField
        name="opensAt"
        label="什么时候开始"
        hint={
          kind === 'election' ? '选民名单要提前 20 天公布' : '村民会议、居民会议要提前 10 天公告，业主表决要提前 15 天'
        }
        defaultValue={draft?.opensAt}
      />
      <DatetimeField name="closesAt" label="什么时候截止" defaultValue={draft?.closesAt} />
      {kind === 'question' && estates.length ? (
        <Choices
          name="silentOwners"
          label="没有表态的业主怎么算"
          hint={silentWarning}
          options={silentOptions}
          defaultValue={draft?.silentOwners ?? 'not-counted'}
        />
      ) : null}
      {kind === 'election' ? null : (
        <CheckField
          name="asksTenants"
          value="on"
          label="同时听听租户的意见"
          hint="另外统计，只供参考，一票也不计入结果"
          defaultChecked={draft?.asksTenants}
        />
      )}
      {kind === 'election' ? null : (
        <CheckField
          name="allowsChange"
          value="on"
          label="截止以前，手机投的可以改"
          hint="只有记名的征求意见能勾：选项排序，或者村民会议、居民会议只用手机、自助机投的。每次改动都留底"
          defaultChecked={draft?.allowsChange}
        />
      )}
    </ActionForm>
  );
}
