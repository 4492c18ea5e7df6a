import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { GridsView } from '@/lib/community/queries/grids';
import { gridKindNames } from '@/lib/community/rules';

/** Facts, never a ranking: in the order of their names. */
export function GridList({ view, many }: { view: GridsView; many: boolean }) {
  const [first] = view;
  return (
    <>
      <PageHead
        title="网格"
        lede="您住的楼归哪个网格，找谁。一个网格一般管 300 到 500 户，一个微网格管 50 到 70 户。"
        aside={
          !many && first?.can.add ? <ButtonLink href={`/c/${first.code}/grids/new`}>登记一个网格</ButtonLink> : null
        }
      />
      {view.map((place) => (
        <Section
          key={place.code}
          title={many ? place.name : '网格和网格员'}
          note={`找网格员：${place.window}，电话 ${place.phone}`}
        >
          {place.grids.length ? <Rows grids={place.grids} /> : <Empty title="还没有登记网格" />}
        </Section>
      ))}
    </>
  );
}

function Rows({ grids }: { grids: GridsView[number]['grids'] }) {
  return (
    <Table
      caption="网格"
      columns={[
        { head: '网格' },
        { head: '楼栋', label: '楼栋', num: true },
        { head: '微网格', label: '微网格', num: true },
        { head: '住户', label: '住户', num: true },
        { head: '网格员', label: '网格员' },
      ]}
      rows={grids.map((grid) => ({
        key: grid.id,
        cells: [
          <>
            <a className="t" href={grid.href}>
              {grid.name}
            </a>
            {grid.kind === 'special' ? <span className="tiny"> {gridKindNames.special}</span> : null}
          </>,
          `${grid.buildings} 栋`,
          `${grid.micros} 个`,
          `${grid.households} 户`,
          grid.workers.length ? grid.workers.join('、') : '还没有',
        ],
      }))}
    />
  );
}
