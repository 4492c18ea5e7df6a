import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import { date } from '@/lib/i18n/format';
import type { ScreeningsView } from '@/lib/mediation/queries/screenings';

type Walk = ScreeningsView['rows'][number];
const found = (r: Walk) =>
  r.found
    ? `发现 ${r.found} 件${r.settled ? `，当场化解 ${r.settled} 件` : ''}${r.cases ? `，开案 ${r.cases} 件` : ''}`
    : '没有发现';

export function Screenings({ view, path }: { view: ScreeningsView; path: string }) {
  const here = `${path}/screenings`;
  return (
    <>
      <PageHead
        crumb={{ href: path, label: '调解', back: true }}
        title="排查"
        lede="走一趟，记一笔：去了哪里、有没有纠纷苗头。需要调解的，直接开案。"
      />
      <p className="acts">
        <ButtonLink href={`${here}/new`} look="key">
          记一次排查
        </ButtonLink>
      </p>
      <Section title="走过的">
        {view.rows.length ? (
          <Timeline
            items={view.rows.map((r) => ({
              key: r.id,
              when: date(r.day),
              what: (
                <>
                  {[r.grid, r.place].filter(Boolean).join('，')}：{found(r)}
                  <span className="small quiet">（{r.walkers}）</span>
                  {r.text ? <span className="said">{r.text}</span> : null}
                  {r.canOpen ? <a href={`${here}/${r.id}`}>主动调解，开一件案</a> : null}
                </>
              ),
            }))}
          />
        ) : (
          <Empty title="还没有记过排查" text="走完第一趟，点上面的“记一次排查”。" />
        )}
        <Pager path={here} query={{}} next={view.next} />
      </Section>
    </>
  );
}
