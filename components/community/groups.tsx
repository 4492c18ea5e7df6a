import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { Table } from '@/components/ui/table';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { GroupsView } from '@/lib/community/queries/groups';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface GroupsProps {
  view: GroupsView;
  people: string;
  actions: Record<`${'addGroup' | 'fillGroup'}Action`, FormAction>;
  hidden: Record<string, string>;
  keys: Record<'add' | 'fill', string>;
  initial: FormState;
}

/** 村民小组: who belongs to which one decides who stands on the roll of its meeting. */
export function Groups({ view, people, actions, hidden, keys, initial }: GroupsProps) {
  const { groups, left, can } = view;
  return (
    <>
      <PageHead
        crumb={{ href: people, label: '人员' }}
        title="村民小组"
        lede="哪一户在哪个组，决定村民小组会议的名册。花名册里填了“村民小组”的，导入时自动分组。"
      />
      {can.add ? (
        <Deed title="登记一个村民小组" open={groups.length === 0}>
          <ActionForm
            action={actions.addGroupAction}
            hidden={{ ...hidden, key: keys.add }}
            initial={initial}
            submit="登记"
            look="go"
          >
            <TextField name="name" label="名字" hint="例如“第一村民小组”" maxLength={20} width="mid" />
          </ActionForm>
        </Deed>
      ) : null}
      {can.fill && groups.length ? (
        <Deed title="把户分到组里" open={left > 0}>
          <ActionForm
            action={actions.fillGroupAction}
            hidden={{ ...hidden, key: keys.fill }}
            initial={initial}
            submit="分到这个组"
            look="go"
          >
            <SelectField
              name="groupId"
              label="哪个组"
              blank="请选"
              width="mid"
              options={groups.map((g) => ({ value: g.id, label: g.name }))}
            />
            <TextArea
              name="codes"
              label="户号"
              hint="一次可以写很多户，用空格或者换行隔开；原来在别的组的，就改到这个组"
              rows={4}
              maxLength={12_000}
            />
          </ActionForm>
        </Deed>
      ) : null}
      {groups.length ? (
        <Table
          caption="村民小组"
          columns={[{ head: '组' }, { head: '村民户', label: '村民户', num: true }, { head: '户号', label: '户号' }]}
          rows={groups.map((g) => ({ key: g.id, cells: [g.name, `${g.households} 户`, g.codes ?? '—'] }))}
        />
      ) : (
        <Empty title="还没有登记村民小组" />
      )}
      {groups.length && left > 0 ? <p>还有 {left} 户村民户没有分组，村民小组会议的名册上没有他们。</p> : null}
    </>
  );
}
