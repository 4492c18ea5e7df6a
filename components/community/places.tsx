import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/check-field';
import { ChipLinks } from '@/components/ui/chip-links';
import { Deed } from '@/components/ui/deed';
import { Empty } from '@/components/ui/empty';
import { hrefWith } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import type { PlacesView } from '@/lib/community/queries/places';
import { area } from '@/lib/i18n/format';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface PlacesProps {
  view: PlacesView;
  path: string;
  people: string;
  actions: Record<`${'addEstate' | 'addBuilding'}Action`, FormAction>;
  hidden: Record<string, string>;
  initial: FormState;
}

export function Places(props: PlacesProps) {
  const { view, path, people } = props;
  return (
    <>
      <PageHead
        crumb={{ href: people, label: '人员' }}
        title="小区和楼栋"
        lede="小区是建筑区划，业主表决按小区算。多数房屋由花名册导入；个别的，点开那栋楼补登。"
      />
      {view.estates.length ? null : <Empty title="还没有登记小区" text="先登记小区，或者直接导入花名册。" />}
      {view.estates.map((estate) => (
        <Section
          key={estate.id}
          title={estate.name}
          count={`${estate.count} 栋，${estate.units} 套，${area(estate.area)}`}
          note={estate.hasOwnersCommittee ? '有业主委员会' : undefined}
        >
          {estate.buildings ? (
            <ChipLinks base={path} chips={estate.buildings} />
          ) : (
            <p className="acts">
              <a href={hrefWith(path, {}, { estate: estate.id })}>看这个小区的楼栋</a>
            </p>
          )}
        </Section>
      ))}
      <Deeds {...props} />
    </>
  );
}

function Deeds({ view, actions, hidden, initial }: PlacesProps) {
  const estates = view.estates.map((estate) => ({ value: estate.id, label: estate.name }));
  const form = { hidden, initial, submit: '登记', look: 'go' } as const;
  return (
    <Section title="登记">
      {view.can.estate ? (
        <Deed title="登记一个小区" open={!estates.length}>
          <ActionForm action={actions.addEstateAction} {...form}>
            <TextField name="name" label="小区名字" width="mid" />
            <CheckField name="hasOwnersCommittee" label="有业主委员会" value="on" />
          </ActionForm>
        </Deed>
      ) : null}
      {view.can.building && estates.length ? (
        <Deed title="登记一栋楼">
          <ActionForm action={actions.addBuildingAction} {...form}>
            <SelectField name="estateId" label="在哪个小区" blank="请选" options={estates} width="mid" />
            <TextField name="name" label="楼栋" hint="例如 13号楼" width="short" />
          </ActionForm>
        </Deed>
      ) : null}
    </Section>
  );
}
