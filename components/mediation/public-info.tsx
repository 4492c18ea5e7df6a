import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { Ways } from '@/components/ui/ways';
import type { CaseListView } from '@/lib/mediation/queries/list';
import type { PublicCounts } from '@/lib/mediation/queries/public';

type Line = PublicCounts['types'][number];

/** Those that are told one by one, then those that are not, under one name each. */
function gathered(lines: Line[]): Line[] {
  const alone = lines.filter((l) => l.isShown);
  const kept = Map.groupBy(
    lines.filter((l) => !l.isShown),
    (l) => l.text,
  );
  const joined = [...kept].map(([text, all]) => ({ label: all.map((l) => l.label).join('、'), text, isShown: false }));
  return [...alone, ...joined];
}

function CountTable({ caption, head, lines }: { caption: string; head: string; lines: Line[] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { head, rowHead: true },
        { head: '件数', num: true },
      ]}
      rows={gathered(lines).map((l) => ({
        key: l.label,
        cells: [l.label, l.isShown ? l.text : `各${l.text}`],
      }))}
      stack={false}
      className="mini"
    />
  );
}

/** What mediation is, how to ask for it, and how much of it there was: nothing of any case. */
export function PublicInfo({ view }: { view: CaseListView }) {
  const { community, counts } = view;
  return (
    <>
      <Section title="调解是什么">
        <p>
          邻居之间、家里人之间、租房做买卖起了纠纷，可以请人民调解委员会的调解员来调。不收一分钱；全凭自愿，哪一方不愿意，随时停下来；谁来调，双方可以一起选。
        </p>
        <p>调解的事不公开。只有双方、调解员和调委会主任看得到，谁看过都有记录。这里只有件数，少于 5 件的不写具体数。</p>
      </Section>
      {view.places.length ? (
        <Section title="各社区的调解委员会">
          <div className="acts">
            {view.places.map((p) => (
              <a key={p.href} href={p.href}>
                {p.name}
              </a>
            ))}
          </div>
        </Section>
      ) : null}
      {community ? (
        <Section title="怎么申请">
          <Ways
            items={[
              { icon: 'pen', text: '登录以后在网上申请', hint: '写清和谁、什么事、想怎么办，三分钟能写完。' },
              { icon: 'phone', text: `打电话 ${community.phone}`, hint: '说一声，调解员替您登记。' },
              { icon: 'door', text: community.window, hint: '当面说，不用带材料。' },
            ]}
          />
        </Section>
      ) : null}
      {counts ? (
        <Section title={`${counts.year} 年受理了多少`} count={counts.total}>
          {counts.results.some((l) => l.isShown) ? (
            <CountTable caption="调解结果" head="结果" lines={counts.results} />
          ) : null}
          {counts.types.some((l) => l.isShown) ? (
            <CountTable caption="按纠纷类型" head="纠纷类型" lines={counts.types} />
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
