import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Applied, Filters } from '@/components/ui/filters';
import type { Query } from '@/components/ui/href';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { dateTime } from '@/lib/i18n/format';
import { meetingStates } from '@/lib/meetings/machine';
import type { MeetingListView } from '@/lib/meetings/queries/list';

const stateOptions = Object.entries(meetingStates).map(([value, { word }]) => ({ value, label: word }));

function applied({ state, q }: Query) {
  return [
    state && state in meetingStates && { name: 'state', label: meetingStates[state as 'planned'].word },
    q && { name: 'q', label: `“${q}”` },
  ].filter((item) => typeof item === 'object');
}

export function MeetingList({ view, path, query }: { view: MeetingListView; path: string; query: Query }) {
  const isEverywhere = path === '/meetings';
  return (
    <>
      <PageHead
        title="会议"
        lede="议事会什么时候开、议什么、定了什么。居民都可以来旁听。"
        aside={view.canSchedule ? <ButtonLink href={`${path}/new`}>定一次会议</ButtonLink> : null}
      />
      <Filters
        path={path}
        query={query}
        selects={[{ name: 'state', label: '走到哪一步', all: '全部', options: stateOptions }]}
        search={{ name: 'q', label: '标题里的字' }}
      />
      <Applied path={path} query={query} items={applied(query)} />
      {view.rows.length ? (
        <Table
          caption="会议"
          className="issues"
          columns={[
            { head: '什么会', className: 'c2' },
            { head: '走到哪一步', className: 'c3' },
            { head: '什么时候', label: '时间', className: 'c5' },
          ]}
          rows={view.rows.map((r) => ({
            cells: [
              {
                href: r.href,
                title: r.title,
                below: [r.number, isEverywhere && r.community, r.place].filter(Boolean).join(' · '),
              },
              { shape: r.state.shape, word: r.state.word },
              dateTime(r.startsAt),
            ],
          }))}
        />
      ) : (
        <Empty
          title="没有找到会议"
          text="现在的条件下没有。议程公布以后，会写在这里。"
          ways={[
            { href: path, label: '看全部会议' },
            { href: path.replace('meetings', 'proposals'), label: '看等着上会的议题' },
          ]}
        />
      )}
      <Pager path={path} query={query} next={view.next} />
    </>
  );
}
