import { ButtonLink } from '@/components/ui/button';
import { ClassMark } from '@/components/ui/class-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { Ways } from '@/components/ui/ways';
import type { BoardView } from '@/lib/board/queries';
import { date } from '@/lib/i18n/format';

/** Numbers with their denominators; what was not solved is said beside what was. */
export function Solved({ solved }: { solved: BoardView['solved'] }) {
  const rest = [
    solved.underway && `${solved.underway} 件在办`,
    solved.elsewhere && `${solved.elsewhere} 件转给了别处`,
    solved.notDone && `${solved.notDone} 件没有办成`,
  ].filter(Boolean);
  return (
    <Section title="本月解决的事" id="solved">
      <p className="big">
        <b>{solved.solved}</b>
        <span>/ {solved.reported} 件</span>
      </p>
      <Table
        caption="本月解决的事，按三类"
        className="mini"
        stack={false}
        headHidden
        columns={[
          { head: '三类', rowHead: true },
          { head: '解决的和反映的', num: true },
        ]}
        rows={solved.byMatter.map(({ matter, ...n }) => ({
          key: matter,
          cells: [<ClassMark matter={matter} />, `${n.solved} / ${n.reported} 件`],
        }))}
      />
      {rest.length ? <p className="small">其余：{rest.join('，')}。没解决的，原因写在各件事里。</p> : null}
      {solved.rated ? (
        <p className="small quiet">
          评价了的 {solved.rated} 件里，满意 {solved.satisfied} 件。
        </p>
      ) : null}
    </Section>
  );
}

export function OurCharter({ charter, selfCleared }: { charter: BoardView['charter']; selfCleared: number }) {
  return (
    <Section title="我们的公约" id="charter">
      {charter ? (
        <>
          <div className="doc charter">
            <p className="charter__t">{charter.title}</p>
            <ol>
              {charter.articles.slice(0, 4).map((article) => (
                <li key={article.id}>
                  <span>{article.name.replace(/^第|条$/g, '')}</span>
                  <span>{article.text}</span>
                </li>
              ))}
            </ol>
          </div>
          <p className="small">
            <a href={charter.href}>看全部 {charter.articles.length} 条</a>
          </p>
          <p className="small quiet">
            {date(charter.effectiveDay)} 起施行{charter.filing ? `，已报${charter.filing.with}备案` : ''}。
          </p>
        </>
      ) : (
        <p className="quiet">还没有经法定会议通过的公约。</p>
      )}
      {selfCleared ? <p className="small">近半年居民自查自清 {selfCleared} 处隐患。</p> : null}
    </Section>
  );
}

export function HowToReport({ place, canReport }: Pick<BoardView, 'place' | 'canReport'>) {
  return (
    <Section title="怎么反映问题" id="report">
      {canReport ? (
        <p>
          <ButtonLink href={`/c/${place.code}/issues/new`}>我要反映问题</ButtonLink>
        </p>
      ) : null}
      <Ways
        items={[
          { icon: 'phone', text: <b className="nb">{place.phone}</b>, hint: '值班电话' },
          { icon: 'door', text: place.window, hint: '有人帮您填' },
        ]}
      />
      <p className="small">着火打 119，报警打 110，急救打 120，不要等网上受理。</p>
    </Section>
  );
}
