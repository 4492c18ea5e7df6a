import { ButtonLink } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Table } from '@/components/ui/table';
import type { MethodsView } from '@/lib/mediation/queries/methods';

/** How cases are worked here: 六心 and whatever else. */
export function MethodList({ view, path }: { view: MethodsView; path: string }) {
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="工作方法"
        lede="受理的时候选一种，案子照它的步骤记。改了以后，新受理的案子用新的，已经开始的照旧。"
        aside={<ButtonLink href={`${path}/method/new`}>添一种</ButtonLink>}
      />
      <Table
        caption="工作方法"
        columns={[
          { head: '方法', rowHead: true },
          { head: '步骤' },
          { head: '用处' },
          { head: '在办', num: true, label: '在办' },
        ]}
        rows={view.methods.map((m) => ({
          key: m.id,
          cells: [
            <a key="a" href={`${path}/method/${m.id}`}>
              {m.name}
            </a>,
            m.steps,
            m.isUsual ? '一般用这一种' : '受理时可选',
            `${m.cases} 件`,
          ],
        }))}
      />
    </>
  );
}
