import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { DateField } from '@/components/ui/date-field';
import { Deed } from '@/components/ui/deed';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { FindPerson, PickedPerson } from './picked-person';
import type { UnitSheetProps } from './unit-sheet';

/** What the clerk writes down about a unit. */
export function UnitDeeds({ unit, actions, hidden, initial, who, today }: UnitSheetProps) {
  const path = `/c/${unit.community}/people/units/${unit.id}`;
  const owners = unit.owners.map((one) => ({ value: one.personId, label: one.name }));
  return (
    <Section title="办理">
      {owners.length > 1 ? (
        <Deed title="推举表决人" open={!unit.owners.some((one) => one.votes)}>
          <ActionForm
            action={actions.nameVotingOwnerAction}
            hidden={hidden}
            initial={initial}
            submit="登记表决人"
            look="go"
          >
            <SelectField
              name="personId"
              label="共有人推举谁来表决"
              blank="请选"
              options={owners}
              defaultValue={unit.owners.find((one) => one.votes)?.personId}
            />
          </ActionForm>
        </Deed>
      ) : null}
      <Deed title="加产权人或租户" open={Boolean(who)}>
        <FindPerson path={path} who={who} label="找这个人" />
        {who && !unit.candidates.length ? <p>没有找到，请先登记这个人。</p> : null}
        {unit.candidates.length ? (
          <>
            <ActionForm
              action={actions.addOwnershipAction}
              hidden={hidden}
              initial={initial}
              submit="登记为产权人"
              look="go"
            >
              <PickedPerson label="选一个人做产权人" candidates={unit.candidates} />
              <DateField name="since" label="哪天取得产权" defaultValue={today} max={today} />
              <CheckField name="votes" label="由这个人表决" value="on" hint="共有人推举了才勾" />
            </ActionForm>
            <ActionForm
              action={actions.addTenancyAction}
              hidden={hidden}
              initial={initial}
              submit="登记为租户"
              look="plain"
            >
              <PickedPerson label="选一个人做租户" candidates={unit.candidates} />
              <DateField name="since" label="哪天起租" defaultValue={today} />
            </ActionForm>
          </>
        ) : null}
      </Deed>
      <Deed title="改面积">
        <ActionForm action={actions.editUnitAction} hidden={hidden} initial={initial} submit="保存面积" look="go">
          <TextField
            name="area"
            label="专有部分面积"
            hint="以不动产登记为准；没有登记的看测绘，再看合同"
            unit="㎡"
            width="short"
            inputMode="decimal"
            defaultValue={`${Math.floor(unit.area / 100)}.${String(unit.area % 100).padStart(2, '0')}`}
          />
        </ActionForm>
      </Deed>
    </Section>
  );
}
