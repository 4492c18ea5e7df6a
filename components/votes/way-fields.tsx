import { CheckField } from '@/components/ui/check-field';
import { type Choice, Choices } from '@/components/ui/choices';
import { DatetimeField } from '@/components/ui/datetime-field';
import { silentDispute } from '@/lib/votes/rules/silent-owners';
import type { VoteKind } from '@/lib/votes/tally/answers';

const channels: Choice[] = [
  { value: 'online', label: '手机', hint: '名册上的人登录后自己投' },
  { value: 'kiosk', label: '会场自助', hint: '在会场的机器上投，每张票由两位工作人员打开' },
  { value: 'hall', label: '会场', hint: '到会场领票、当场投' },
  { value: 'paper', label: '送票', hint: '纸票送到家，自己交回来' },
  { value: 'visit', label: '流动票箱', hint: '两个人带票箱上门，去之前登记' },
];

const modes: Choice[] = [
  { value: 'roll-call', label: '记名', hint: '计票的人看得到，公布时不写姓名' },
  { value: 'secret', label: '无记名', hint: '谁也看不到；要两个人设票箱钥匙，业主表决不能用' },
  { value: 'hands', label: '举手', hint: '在会上举手，先签到，两个人各点一遍；投票办法不用勾，业主表决、罢免不能用' },
];

const silentOptions: Choice[] = [
  { value: 'not-counted', label: '不计入', hint: '法律的算法：没有投票的就是没有参加' },
  { value: 'majority', label: '从多数', hint: '只有本小区的议事规则写明了才能选；登记过送达、没有表态的才算' },
];

interface ModeFieldProps {
  kind: VoteKind;
  draft?: { mode: string } | undefined;
}

/** A list to choose from is not asked by hands. */
export function ModeField({ kind, draft }: ModeFieldProps) {
  return (
    <Choices
      name="mode"
      label="记名、无记名还是举手"
      options={kind === 'options' ? modes.filter((m) => m.value !== 'hands') : modes}
      defaultValue={draft?.mode ?? 'roll-call'}
    />
  );
}

interface WayFieldsProps {
  kind: VoteKind;
  draft?:
    | {
        channels: string[];
        opensAt: string;
        closesAt: string;
        silentOwners: string;
        asksTenants: boolean;
        asksFirms: boolean;
        allowsChange: boolean;
      }
    | undefined;
  /** Owners may decide here. */
  hasEstates: boolean;
}

/** In which ways, from when until when, and who is heard beside it. */
export function WayFields({ kind, draft, hasEstates }: WayFieldsProps) {
  return (
    <>
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
      {kind === 'question' && hasEstates ? (
        <Choices
          name="silentOwners"
          label="没有表态的业主怎么算"
          hint={silentDispute}
          options={silentOptions}
          defaultValue={draft?.silentOwners ?? 'not-counted'}
        />
      ) : null}
      {kind === 'election' ? null : (
        <>
          <CheckField
            name="asksTenants"
            value="on"
            label="同时听听租户的意见"
            hint="另外统计，只供参考，一票也不计入结果"
            defaultChecked={draft?.asksTenants}
          />
          <CheckField
            name="asksFirms"
            value="on"
            label="同时听听商户和共建单位的意见"
            hint="登记在企业里的，由联系人说；和租户的一样另外统计"
            defaultChecked={draft?.asksFirms}
          />
          <CheckField
            name="allowsChange"
            value="on"
            label="截止以前，手机投的可以改"
            hint="只有记名的征求意见能勾：选项排序，或者村民会议、居民会议只用手机、自助机投的。每次改动都留底"
            defaultChecked={draft?.allowsChange}
          />
        </>
      )}
    </>
  );
}
