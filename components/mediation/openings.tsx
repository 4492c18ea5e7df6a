import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Timeline } from '@/components/ui/timeline';
import { dateTime } from '@/lib/i18n/format';
import type { OpeningsView } from '@/lib/mediation/queries/opening-views';

/** Who reached into protected cases. */
export function Openings({ view, list }: { view: OpeningsView; list: string }) {
  return (
    <>
      <PageHead
        crumb={{ href: list, label: '调解', back: true }}
        title="紧急查看记录"
        lede={`最近三十天里，谁紧急打开过保护的案子。同一个人到 ${view.often} 次的，街道也看得到。`}
      />
      {view.rows.length ? (
        <Timeline
          items={view.rows.map((r) => ({
            key: r.id,
            when: dateTime(r.at),
            what: (
              <>
                {r.who}，三十天里 {r.count} 次
                {r.inside ? (
                  <span className="said">
                    <a href={`${list}/${r.inside.ref}`}>{r.inside.number}</a>{' '}
                    {r.inside.reason ?? '（已按保存期限删除）'}
                  </span>
                ) : null}
              </>
            ),
          }))}
        />
      ) : (
        <Empty title="没有要您看的" text="最近三十天没有。" ways={[{ href: list, label: '回到调解' }]} />
      )}
    </>
  );
}
