import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { PageHead } from '@/components/ui/page-head';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { categories } from '@/lib/notices/rules';
import { selfClearedRows } from '@/lib/notices/schema';

const categoryOptions = Object.entries(categories).map(([value, { word }]) => ({ value, label: word }));

interface SelfClearedFormProps {
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
  buildings: { value: string; label: string }[];
  today: string;
}

/** Several at once, in one house, as they were written down on a walk through it. */
export function SelfClearedForm({ action, hidden, initial, buildings, today }: SelfClearedFormProps) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      initial={initial}
      submit="记下来"
      draft="self-cleared"
      head={
        <PageHead
          title="记几处自查自清"
          lede={`自己看到、自己清掉的隐患。一栋楼一次可以记 ${selfClearedRows} 处，没有的空着。`}
          crumb={{ href: `/c/${hidden.community}/notices/self-cleared`, label: '自查自清', back: true }}
        />
      }
      note="公开的只有类别、日子和哪栋楼。"
    >
      <SelectField name="buildingId" label="哪栋楼" blank="不在楼里" options={buildings} optional />
      {Array.from({ length: selfClearedRows }, (_, i) => i + 1).map((n) => (
        <fieldset key={n} className="rowset">
          <legend>第 {n} 处</legend>
          <SelectField name={`category${n}`} label="哪一类" blank="请选" options={categoryOptions} optional={n > 1} />
          <TextField name={`place${n}`} label="在哪里" maxLength={60} optional={n > 1} />
          <DateField name={`day${n}`} label="哪天清的" defaultValue={today} max={today} />
          <TextField name={`note${n}`} label="怎么清的" maxLength={100} optional />
        </fieldset>
      ))}
    </ActionForm>
  );
}
