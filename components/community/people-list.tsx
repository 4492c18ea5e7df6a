import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import { hrefWith, type Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import type { PeopleView } from '@/lib/community/queries/list';
import { standingNames } from '@/lib/community/rules';

const standings = Object.entries(standingNames).map(([value, label]) => ({ value, label }));

export function PeopleList({ view, path, query }: { view: PeopleView; path: string; query: Query }) {
  const standing = standings.find((one) => one.value === query.standing);
  return (
    <>
      <PageHead
        title="人员"
        lede="登记在册的人。每个人只看得到办事需要的部分，看过谁都有记录。"
        aside={view.can.add ? <ButtonLink href={`${path}/new`}>登记一个人</ButtonLink> : null}
      />
      <RegisterLinks view={view} path={path} />
      <Filters
        path={path}
        query={query}
        selects={[{ name: 'standing', label: '身份', all: '全部', options: standings }]}
        search={{ name: 'q', label: '姓名、房号、户号或手机后四位' }}
      />
      <Applied
        path={path}
        query={query}
        items={[
          standing && { name: 'standing', label: standing.label },
          query.q && { name: 'q', label: `“${query.q}”` },
        ].filter((item) => typeof item === 'object')}
      />
      {view.rows.length ? (
        <Rows rows={view.rows} many={path === '/people'} />
      ) : (
        <Empty
          title="没有找到人"
          text="换个写法再找，例如只写姓、只写楼号。您看不到的人也不会列在这里。"
          ways={[{ href: hrefWith(path, {}, {}), label: '去掉条件再看' }]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}

function RegisterLinks({ view, path }: { view: PeopleView; path: string }) {
  const { rosters, places, firms, groups, household } = view.can;
  if (!rosters && !places) return null;
  return (
    <div className="acts">
      {rosters ? (
        <ButtonLink href={`${path}/rosters`} look="plain">
          导入花名册
        </ButtonLink>
      ) : null}
      {places ? (
        <ButtonLink href={`${path}/places`} look="plain">
          小区和楼栋
        </ButtonLink>
      ) : null}
      {firms ? (
        <ButtonLink href={`${path}/firms`} look="plain">
          企业
        </ButtonLink>
      ) : null}
      {groups ? (
        <ButtonLink href={`${path}/groups`} look="plain">
          村民小组
        </ButtonLink>
      ) : null}
      {household ? (
        <ButtonLink href={`${path}/households/new`} look="plain">
          登记一户
        </ButtonLink>
      ) : null}
    </div>
  );
}

function Rows({ rows, many }: { rows: PeopleView['rows']; many: boolean }) {
  return (
    <Table
      caption="人员"
      columns={[
        { head: '姓名' },
        { head: '身份', label: '身份' },
        { head: '住在', label: '住在' },
        { head: '户号', label: '户号' },
        { head: '手机', label: '手机' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <>
            <a className="t" href={row.href}>
              {row.name}
            </a>
            {many ? <span className="tiny"> {row.community}</span> : null}
          </>,
          row.standing,
          row.unit ?? '—',
          row.household ?? '—',
          row.phone ?? '—',
        ],
      }))}
    />
  );
}
