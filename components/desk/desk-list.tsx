import { sections } from '@/components/layout/sections';
import { ButtonLink } from '@/components/ui/button';
import { ClassMark } from '@/components/ui/class-mark';
import { Empty } from '@/components/ui/empty';
import { Filters } from '@/components/ui/filters';
import type { Query } from '@/components/ui/href';
import { Lane } from '@/components/ui/lane';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { DeskView } from '@/lib/desk/queries';
import { dateTime, remainingTime, shortDateTime } from '@/lib/i18n/format';
import { remaining } from '@/lib/kernel/calendar/remaining';
import type { Todo } from '@/lib/kernel/cards';

const laneTitles = { late: '已经逾期', today: '今天到期', soon: '三个工作日内', later: '以后', open: '没有定日子' };
const kindLabel = (kind: string) => sections.find((s) => s.key === kind)?.label ?? kind;

function lede({ total, late, today }: DeskView) {
  if (!total) return null;
  const parts = [late && `${late} 件已经逾期`, today && `${today} 件今天到期`].filter(Boolean);
  return parts.length ? `${parts.join('，')}。先办上面的。` : '都还来得及，先办上面的。';
}

export function DeskList({ view, query, now }: { view: DeskView; query: Query; now: Date }) {
  return (
    <>
      <PageHead
        reference={dateTime(now)}
        title={view.total ? `有 ${view.total} 件事等您办` : '没有等您办的事'}
        lede={lede(view)}
      />
      {view.total ? (
        <Filters
          path="/desk"
          query={query}
          pick={{
            name: 'matter',
            label: '三类',
            options: view.byMatter.map(({ matter, n }) => ({
              value: matter,
              label: <ClassMark matter={matter} />,
              count: n,
            })),
          }}
          selects={[
            {
              name: 'kind',
              label: '种类',
              all: '全部',
              options: view.kinds.map((value) => ({ value, label: kindLabel(value) })),
            },
          ]}
          submit="筛选"
        />
      ) : (
        <Empty
          title="现在没有"
          text="有新的事会排在这里，最急的在最上面。"
          ways={[
            { href: '/', label: '看公开栏' },
            ...(view.canReport ? [{ href: '/issues/new', label: '我要反映问题' }] : []),
            { href: '/me', label: '我的消息和户' },
          ]}
        />
      )}
      {view.lanes.map(({ name, todos }) => (
        <Lane key={name} title={laneTitles[name]} count={`${todos.length} 件`} late={name === 'late'}>
          <Table
            caption={laneTitles[name]}
            className="desk"
            headHidden
            columns={[
              { head: '三类', className: 'c1' },
              { head: '什么事', className: 'c2' },
              { head: '期限', className: 'c3' },
              { head: '要您做的', className: 'c4' },
            ]}
            rows={todos.map((todo) => ({ key: `${todo.href} ${todo.deed}`, cells: cells(todo, now) }))}
          />
        </Lane>
      ))}
      {view.rooms.map((place) => (
        <Section key={place.code} title={place.name} note="日常用的">
          <p className="acts">
            {place.links.map(({ path, label }) => (
              <a key={path} href={`/c/${place.code}/${path}`}>
                {label}
              </a>
            ))}
          </p>
        </Section>
      ))}
    </>
  );
}

function cells(todo: Todo, now: Date) {
  const left = todo.dueAt && remaining(now, todo.dueAt, 'workdays');
  return [
    todo.matter ? (
      <ClassMark matter={todo.matter} />
    ) : (
      <span className="small quiet">{kindLabel(todo.href.split('/')[3] ?? '')}</span>
    ),
    <>
      <a className="t" href={todo.href}>
        {todo.title}
      </a>
      <br />
      <span className="ref">{todo.number}</span>
    </>,
    left && todo.dueAt ? (
      <>
        {left.late ? <StateTag shape="late">{remainingTime(left)}</StateTag> : <b>{remainingTime(left)}</b>}
        <br />
        <span className="tiny">
          {shortDateTime(todo.dueAt)}
          {todo.provisional ? '（暂定）' : ''}
        </span>
      </>
    ) : null,
    <ButtonLink href={todo.href} look={left?.late ? 'late' : 'deed'}>
      {todo.deed}
    </ButtonLink>,
  ];
}
