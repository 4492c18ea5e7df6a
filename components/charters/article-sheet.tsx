import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { Table } from '@/components/ui/table';
import type { ArticleView } from '@/lib/charters/queries/record';
import { date } from '@/lib/i18n/format';

/** One article, and the notices that rest on it. */
export function ArticleSheet({ view }: { view: ArticleView }) {
  const { article, notices } = view;
  return (
    <>
      <PageHead
        crumb={{ href: view.href, label: view.title, back: true }}
        reference={`${view.number} · ${date(view.effectiveDay)} 起施行`}
        title={`${view.title} ${article.name}`}
      >
        <StateTag shape={view.state.shape}>{view.state.word}</StateTag>
      </PageHead>
      <p className="doc">{article.text}</p>
      <Section title="用到这一条的告知单" count={`${notices.total} 张`} note="只写到楼栋，不写姓名">
        {notices.cards.length ? (
          <Table
            caption="告知单"
            columns={[{ head: '什么事', rowHead: true }, { head: '到哪一步' }, { head: '日期', label: '日期' }]}
            rows={notices.cards.map((card) => ({
              key: card.id,
              cells: [
                <a className="t" href={card.href}>
                  {card.title}
                </a>,
                <StateTag shape={card.state.shape}>{card.state.word}</StateTag>,
                <span className="small">{date(card.at)}</span>,
              ],
            }))}
          />
        ) : (
          <Empty title="还没有用过" text="看到不合这一条的情况，可以反映，由网格员去看。" />
        )}
        {notices.total > notices.cards.length ? (
          <p className="acts">
            <a href={`/c/${view.place.code}/notices`}>看全部告知单</a>
          </p>
        ) : null}
      </Section>
    </>
  );
}
