import { ActionForm } from '@/components/ui/action-form';
import { Choices } from '@/components/ui/choices';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { hrefWith } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { FirmsView } from '@/lib/community/queries/firms';
import { firmKindNames } from '@/lib/community/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { FindPerson, PickedPerson } from './picked-person';

interface FirmsProps {
  view: FirmsView;
  path: string;
  people: string;
  actions: Record<`${'addFirm' | 'editFirm'}Action`, FormAction>;
  hidden: Record<string, string>;
  initial: FormState;
  who?: string;
}

export function Firms({ view, path, people, ...form }: FirmsProps) {
  const { edited } = view;
  return (
    <>
      <PageHead crumb={{ href: people, label: '人员' }} title="企业" lede="一企一档：名字、地方和联系人。" />
      {edited && view.can.edit ? (
        <Section title={`修改 ${edited.name}`}>
          <FirmForm view={view} path={path} {...form} />
        </Section>
      ) : view.can.add ? (
        <Deed title="登记一家企业" open={view.rows.length === 0 || Boolean(form.who)}>
          <FirmForm view={view} path={path} {...form} />
        </Deed>
      ) : null}
      {view.rows.length ? <Rows view={view} path={path} /> : <Empty title="还没有登记企业" />}
    </>
  );
}

function Rows({ view, path }: Pick<FirmsProps, 'view' | 'path'>) {
  return (
    <Table
      caption="企业"
      columns={[
        { head: '名字' },
        { head: '哪一类', label: '哪一类' },
        { head: '地方', label: '地方' },
        { head: '联系人', label: '联系人' },
        { head: '办理' },
      ]}
      rows={view.rows.map((firm) => ({
        key: firm.id,
        cells: [
          firm.name,
          firmKindNames[firm.kind],
          firm.unit ?? '—',
          firm.contact ?? '—',
          view.can.edit ? <a href={hrefWith(path, {}, { edit: firm.id })}>修改</a> : null,
        ],
      }))}
    />
  );
}

function FirmForm({ view, path, actions, hidden, initial, who }: Omit<FirmsProps, 'people'>) {
  const { edited, candidates } = view;
  const contact = edited?.contactId ?? undefined;
  return (
    <>
      <FindPerson path={path} who={who} label="找联系人" />
      <ActionForm
        action={edited ? actions.editFirmAction : actions.addFirmAction}
        hidden={
          edited ? { ...hidden, firmId: edited.id, ...(candidates.length ? {} : { contactId: contact }) } : hidden
        }
        initial={initial}
        submit={edited ? '保存' : '登记'}
      >
        <TextField name="name" label="企业名字" defaultValue={edited?.name} />
        <Choices
          name="kind"
          label="哪一类"
          options={Object.entries(firmKindNames).map(([value, label]) => ({ value, label }))}
          defaultValue={edited?.kind}
        />
        <TextField
          name="unitCode"
          label="在哪套房"
          optional
          width="mid"
          hint="照“紫兰苑 13-1-101”的样子写"
          defaultValue={edited?.unit ?? undefined}
        />
        {candidates.length ? <PickedPerson name="contactId" label="联系人" optional candidates={candidates} /> : null}
      </ActionForm>
    </>
  );
}
