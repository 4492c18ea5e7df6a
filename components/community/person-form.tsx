import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { DateField } from '@/components/ui/date-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { EditedPersonView } from '@/lib/community/queries/person';
import { standingNames } from '@/lib/community/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

const standings = Object.entries(standingNames).map(([value, label]) => ({ value, label }));
const genders = [
  { value: 'female', label: '女' },
  { value: 'male', label: '男' },
];

interface PersonFormProps {
  action: FormAction;
  hidden: Record<string, string | number | null>;
  initial: FormState;
  /** The person as registered; a new one without. */
  person?: EditedPersonView;
  title: string;
  lede?: string;
  back: string;
}

export function PersonForm({ action, hidden, initial, person, title, lede, back }: PersonFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit={person ? '保存' : '登记'}
      head={<PageHead crumb={{ href: back, label: '返回', back: true }} title={title} lede={lede} />}
    >
      <TextField name="name" label="姓名" width="mid" defaultValue={person?.name} />
      <SelectField
        name="standing"
        label="身份"
        blank="请选"
        width="mid"
        options={standings}
        defaultValue={person?.standing}
      />
      <TextField
        name="phone"
        label="手机"
        type="tel"
        inputMode="tel"
        width="mid"
        optional
        defaultValue={person?.phone ?? undefined}
        hint={person?.hasAccount ? '账号已经用这个号码开通，这里不能改' : undefined}
      />
      <SelectField
        name="gender"
        label="性别"
        blank="不填"
        width="short"
        optional
        options={genders}
        defaultValue={person?.gender ?? undefined}
      />
      <DateField name="birthDay" label="出生日期" optional defaultValue={person?.birthDay ?? undefined} />
      <TextField
        name="idNumber"
        label="身份证号"
        width="mid"
        optional
        autoComplete="off"
        hint={person?.hasIdNumber ? '已经登记。不填就不改。' : '只有要出正式文书时才填。加密保存，不显示、不导出。'}
      />
      <CheckField name="isPartyMember" label="党员" value="on" defaultChecked={person?.isPartyMember} />
      <CheckField
        name="isRepresentative"
        label="居民代表、村民代表"
        value="on"
        defaultChecked={person?.isRepresentative}
      />
      <CheckField
        name="isCommitteeMember"
        label="居委会、村委会成员"
        value="on"
        hint="参加居民代表会议、村民代表会议；只在党组织任职的不勾"
        defaultChecked={person?.isCommitteeMember}
      />
      <CheckField
        name="isCollectiveMember"
        label="农村集体经济组织成员"
        value="on"
        defaultChecked={person?.isCollectiveMember}
      />
      <CheckField
        name="isCollectiveRep"
        label="农村集体经济组织成员代表"
        value="on"
        defaultChecked={person?.isCollectiveRep}
      />
      <CheckField
        name="lacksCapacity"
        label="无民事行为能力或者限制民事行为能力"
        value="on"
        hint="只有法院认定了才勾；成员大会的名册上没有这个人"
        defaultChecked={person?.lacksCapacity}
      />
    </ActionForm>
  );
}
