import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { dateTime, shortDate } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';

export function CaseFacts({ view }: { view: CaseView }) {
  return (
    <>
      {view.deadlines.length ? (
        <Section title="期限">
          <Facts
            items={view.deadlines.map((line) => ({
              term: line.label,
              value: (
                <>
                  <time dateTime={line.day}>{shortDate(line.day)}</time>
                  <br />
                  <b className="small">{line.note}</b>
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
      <Section title="双方">
        <Facts
          items={[
            ...view.parties.map((p) => ({
              term: p.isOwn ? `${p.sideName}（您）` : p.sideName,
              value: (
                <>
                  {[p.about, p.kindName, p.isRepresentative && '推选的代表'].filter(Boolean).join('，')}
                  <br />
                  <span className="small quiet">
                    {[p.address, p.phone, p.code, p.contact && `联系人 ${p.contact}`].filter(Boolean).join(' · ')}
                  </span>
                  {p.needsGuardian ? <b className="small said">未成年，还没有登记监护人</b> : null}
                  {p.agents.map((a) => (
                    <span key={a.id} className="small said">
                      {a.word} {a.name}（{a.relation}）{[a.scope, a.phone].filter(Boolean).join('，')}
                    </span>
                  ))}
                  {p.toldAt ? <span className="small quiet said">{dateTime(p.toldAt)} 已告知权利义务</span> : null}
                </>
              ),
            })),
            ...view.mediators.map((m) => ({ term: m.duty, value: `${m.name}（${m.how}）` })),
            ...view.aides.map((a) => ({ term: '请来协助', value: `${a.name}（${a.reason}）` })),
            ...view.wishes.map((w) => ({ term: w.who, value: `${w.word} ${w.name}` })),
            ...(view.earlier ?? []).map((e) => ({
              term: `${e.name}以前的调解`,
              value: e.cases.length
                ? e.cases.map((c) => (
                    <span key={c.id} className="small said">
                      {c.number} {c.type} {c.state}
                    </span>
                  ))
                : `${e.count} 件`,
            })),
            { term: '来源', value: view.source },
            view.protection && { term: '保护', value: view.protection },
            view.interests.length > 0 && { term: '申报回避', value: view.interests.join('、') },
            view.waivers > 0 && { term: '回避事项', value: `有 ${view.waivers} 份书面同意` },
          ]}
        />
      </Section>
    </>
  );
}
