import { SelectField } from '@/components/ui/select-field';

interface GroupFieldsProps {
  groups: { value: string; label: string }[];
  draft?: { groupId: string | null; weighs: string | null } | undefined;
}

/** 村民小组会议: which group, and whether its persons or its households count. */
export function GroupFields({ groups, draft }: GroupFieldsProps) {
  if (!groups.length) return null;
  return (
    <>
      <SelectField
        name="groupId"
        label="哪个村民小组"
        hint="只有村民小组会议要选"
        blank="不是村民小组会议"
        options={groups}
        defaultValue={draft?.groupId ?? ''}
        optional
      />
      <SelectField
        name="weighs"
        label="小组会议按人还是按户"
        hint="只有村民小组会议要选"
        blank="不是村民小组会议"
        options={[
          { value: 'persons', label: '按人：十八周岁以上的村民，每人一票' },
          { value: 'households', label: '按户：每户一名代表，每户一票' },
        ]}
        defaultValue={draft?.weighs ?? ''}
        optional
      />
    </>
  );
}
