import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { categories, channels } from '@/lib/issues/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

const categoryOptions = Object.entries(categories).map(([value, { word }]) => ({ value, label: word }));
const channelOptions = Object.entries(channels).map(([value, label]) => ({ value, label }));

interface IssueFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  buildings: { value: string; label: string }[];
  asksChannel: boolean;
}

export function IssueForm({ action, hidden, initial, buildings, asksChannel }: IssueFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="反映这件事"
      draft="issue"
      head={
        <PageHead
          title="反映问题"
          lede="写清楚什么事、在哪里。着火、受伤、有人打架，先打 119、120、110。"
          crumb={{ href: `/c/${hidden.community}/issues`, label: '事项', back: true }}
        />
      }
      note="您的姓名只给办事的人看，公开时写成“张*”。"
    >
      <TextField
        name="title"
        label="一句话说是什么事"
        hint="不写人名和门牌号，例如：3 号楼东侧消防通道停满电动车"
        maxLength={40}
      />
      <SelectField name="category" label="哪一类" blank="请选" options={categoryOptions} />
      <SelectField name="buildingId" label="在哪栋楼" blank="不在楼里" options={buildings} optional />
      <TextField name="place" label="具体位置" hint="例如：2 单元一层楼梯口" maxLength={60} />
      <TextArea
        name="text"
        label="说详细一点"
        hint="什么时候开始的、影响了谁、您希望怎么办"
        rows={6}
        maxLength={3000}
      />
      {asksChannel ? (
        <Choices name="channel" label="这件事怎么来的" options={channelOptions} defaultValue="web" tight />
      ) : null}
    </ActionForm>
  );
}
