import { ActionForm } from '@/components/ui/action-form';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { UnitView } from '@/lib/community/queries/unit';
import { area, date } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import { UnitDeeds } from './unit-deeds';

export interface UnitSheetProps {
  unit: UnitView;
  actions: Record<
    `${'editUnit' | 'addOwnership' | 'endOwnership' | 'nameVotingOwner' | 'addTenancy' | 'endTenancy'}Action`,
    FormAction
  >;
  hidden: Record<string, string>;
  initial: FormState;
  who?: string;
  today: string;
}

export function UnitSheet(props: UnitSheetProps) {
  const { unit } = props;
  return (
    <>
      <PageHead
        crumb={{ href: `/c/${unit.community}/people`, label: '人员' }}
        title={unit.code}
        reference={unit.place}
      />
      <Facts
        items={[
          { term: '专有部分面积', value: area(unit.area) },
          unit.grid && { term: '网格', value: unit.micro ? `${unit.grid}，${unit.micro}` : unit.grid },
          unit.households.length > 0 && {
            term: '住户',
            value: unit.households.map((one) => (
              <span key={one.code} className="ph">
                {one.kind} {one.href ? <a href={one.href}>{one.code}</a> : one.code}{' '}
              </span>
            )),
          },
          unit.firms.length > 0 && { term: '企业', value: unit.firms.join('、') },
        ]}
      />
      <Owners {...props} />
      <Tenants {...props} />
      {unit.can.edit ? <UnitDeeds {...props} /> : null}
    </>
  );
}

const named = ({ name, href }: { name: string; href: string | null }) => (href ? <a href={href}>{name}</a> : name);

function Owners({ unit, actions, hidden, initial, today }: UnitSheetProps) {
  return (
    <Section title="产权人" count={`${unit.owners.length} 人`}>
      {unit.owners.length ? null : <p>还没有登记产权人。</p>}
      {unit.owners.map((one) => (
        <div className="item" key={one.personId}>
          <p>
            {named(one)}，{date(one.since)}起{one.votes ? '，由这个人表决' : null}
          </p>
          {unit.can.edit ? (
            <Deed title="不再是产权人">
              <ActionForm
                action={actions.endOwnershipAction}
                hidden={{ ...hidden, personId: one.personId }}
                initial={initial}
                submit="登记产权终止"
                look="go"
              >
                <DateField name="until" label="从哪天起" defaultValue={today} max={today} />
              </ActionForm>
            </Deed>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

function Tenants({ unit, actions, hidden, initial, today }: UnitSheetProps) {
  if (!unit.tenants.length) return null;
  return (
    <Section title="租户" count={`${unit.tenants.length} 人`}>
      {unit.tenants.map((one) => (
        <div className="item" key={one.id}>
          <p>
            {named(one)}，{date(one.since)}起租
          </p>
          {unit.can.edit ? (
            <Deed title="退租">
              <ActionForm
                action={actions.endTenancyAction}
                hidden={{ ...hidden, tenancyId: one.id }}
                initial={initial}
                submit="登记退租"
                look="go"
              >
                <DateField name="until" label="从哪天起" defaultValue={today} max={today} />
              </ActionForm>
            </Deed>
          ) : null}
        </div>
      ))}
    </Section>
  );
}
