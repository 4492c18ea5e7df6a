import { ActionForm } from '@/components/ui/action-form';
import { Deed } from '@/components/ui/deed';
import { Facts } from '@/components/ui/facts';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { SelectField } from '@/components/ui/select-field';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { GridView } from '@/lib/community/queries/grids';
import { gridKindNames } from '@/lib/community/rules';
import type { FormAction, FormState } from '@/lib/kernel/form-state';

interface GridSheetProps {
  grid: GridView;
  action: FormAction;
  hidden: Record<string, string>;
  initial: FormState;
}

export function GridSheet({ grid, action, hidden, initial }: GridSheetProps) {
  const { place, parent, micros } = grid;
  return (
    <>
      <PageHead
        crumb={parent ? { href: parent.href, label: parent.name } : { href: `/c/${place.code}/grids`, label: '网格' }}
        title={grid.name}
      >
        <StateTag shape="done">{gridKindNames[grid.kind]}</StateTag>
      </PageHead>
      <Facts
        items={[
          { term: '网格员', value: <Workers workers={grid.workers} /> },
          { term: '住户', value: `${grid.households} 户` },
          { term: '楼栋', value: grid.buildings.length ? grid.buildings.join('、') : '不按楼栋划分' },
          { term: '怎么找', value: `${place.window}，电话 ${place.phone}` },
        ]}
      />
      {micros.length ? (
        <Section title="微网格" count={`${micros.length} 个`}>
          <Table
            caption="微网格"
            columns={[
              { head: '微网格' },
              { head: '楼栋', label: '楼栋' },
              { head: '住户', label: '住户', num: true },
              { head: '微网格长', label: '微网格长' },
            ]}
            rows={micros.map((one) => ({
              key: one.id,
              cells: [
                <a key="name" href={one.href}>
                  {one.name}
                </a>,
                one.buildings.join('、'),
                `${one.households} 户`,
                <Workers key="workers" workers={one.workers} />,
              ],
            }))}
          />
        </Section>
      ) : null}
      {grid.can.cover ? (
        <Deed title="把一栋楼划进来">
          <ActionForm action={action} hidden={hidden} initial={initial} submit="划进这个网格" look="go">
            <SelectField
              name="buildingId"
              label="哪栋楼"
              hint="这栋楼会离开原来的网格；专属网格除外"
              blank="请选"
              options={grid.allBuildings}
              width="mid"
            />
          </ActionForm>
        </Deed>
      ) : null}
    </>
  );
}

function Workers({ workers }: { workers: GridView['workers'] }) {
  if (!workers.length) return '还没有';
  return workers.map((one, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: masked names repeat
    <span key={at}>
      {at ? '、' : ''}
      {one.href ? <a href={one.href}>{one.name}</a> : one.name}
    </span>
  ));
}
