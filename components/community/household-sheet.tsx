import { ActionForm } from '@/components/ui/action-form';
import { ButtonLink } from '@/components/ui/button';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { Table } from '@/components/ui/table';
import { TextField } from '@/components/ui/text-field';
import type { HouseholdView } from '@/lib/community/queries/household';
import { householdKindNames } from '@/lib/community/rules';
import { date } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { FindPerson, PickedPerson } from './picked-person';

const kinds = Object.entries(householdKindNames).map(([value, label]) => ({ value, label }));

export interface HouseholdSheetProps {
  household: HouseholdView;
  actions: Record<`${'editHousehold' | 'nameRepresentative' | 'joinHousehold' | 'leaveHousehold'}Action`, FormAction>;
  hidden: Record<string, string>;
  initial: FormState;
  who?: string;
}

export function HouseholdSheet(props: HouseholdSheetProps) {
  const { household } = props;
  const representative = household.members.find((one) => one.id === household.representative);
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${household.community}/people`, label: '人员' }}
        title={`${household.kindName} ${household.code}`}
      />
      <Facts
        items={[
          {
            term: '住在',
            value: household.unit ? <a href={household.unit.href}>{household.unit.code}</a> : '不在本社区的房屋里',
          },
          { term: '户代表', value: representative?.name ?? '还没有推举' },
        ]}
      />
      <Section title="这一户的人" count={`${household.members.length} 人`}>
        {household.members.length ? <Members members={household.members} /> : <Empty title="还没有登记人" />}
      </Section>
      {household.can.edit ? <Deeds {...props} /> : null}
    </>
  );
}

function Members({ members }: Pick<HouseholdView, 'members'>) {
  return (
    <Table
      caption="这一户的人"
      columns={[
        { head: '姓名' },
        { head: '身份', label: '身份' },
        { head: '手机', label: '手机' },
        { head: '从哪天起', label: '从哪天起' },
      ]}
      rows={members.map((one) => ({
        key: one.id,
        cells: [
          one.href ? (
            <a key="name" href={one.href}>
              {one.name}
            </a>
          ) : (
            one.name
          ),
          one.isAdult ? one.standing : `${one.standing}，未满 18 周岁`,
          one.phone ?? '—',
          date(one.since),
        ],
      }))}
    />
  );
}

function Deeds({ household, actions, hidden, initial, who }: HouseholdSheetProps) {
  const path = `/c/${household.community}/people/households/${household.id}`;
  const adults = household.members.filter((one) => one.isAdult).map((one) => ({ value: one.id, label: one.name }));
  return (
    <Section title="办理">
      <Deed title="推举户代表" open={household.representative === null && adults.length > 0}>
        <ActionForm
          action={actions.nameRepresentativeAction}
          hidden={hidden}
          initial={initial}
          submit="登记户代表"
          look="go"
        >
          <SelectField
            name="personId"
            label="由谁代表这一户"
            hint="要满 18 周岁，由这一户自己推举"
            blank="请选"
            options={adults}
            defaultValue={household.representative ?? undefined}
          />
        </ActionForm>
      </Deed>
      <Deed title="加一个人" open={Boolean(who)}>
        <p>
          <ButtonLink href={`/c/${household.community}/people/new?household=${household.id}`} look="plain">
            登记一个新人
          </ButtonLink>
        </p>
        <FindPerson path={path} who={who} label="已经登记过的人" />
        {household.candidates.length ? (
          <ActionForm
            action={actions.joinHouseholdAction}
            hidden={hidden}
            initial={initial}
            submit="迁入这一户"
            look="go"
          >
            <PickedPerson label="选一个人" candidates={household.candidates} />
          </ActionForm>
        ) : null}
      </Deed>
      {household.members.length ? (
        <Deed title="有人迁出">
          <ActionForm
            action={actions.leaveHouseholdAction}
            hidden={hidden}
            initial={initial}
            submit="登记迁出"
            look="go"
          >
            <SelectField
              name="personId"
              label="谁不在这一户了"
              hint="户代表迁出以后，要重新推举"
              blank="请选"
              options={household.members.map((one) => ({ value: one.id, label: one.name }))}
            />
          </ActionForm>
        </Deed>
      ) : null}
      <Deed title="改户类型或住处">
        <ActionForm action={actions.editHouseholdAction} hidden={hidden} initial={initial} submit="保存" look="go">
          <SelectField name="kind" label="户类型" options={kinds} defaultValue={household.kind} />
          <TextField
            name="unitCode"
            label="住在哪套房"
            optional
            width="mid"
            hint="照“紫兰苑 13-1-101”的样子写"
            defaultValue={household.unit?.code}
          />
        </ActionForm>
      </Deed>
    </Section>
  );
}
