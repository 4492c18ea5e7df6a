import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { date, dateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';
import { CaseTerms } from './case-terms';
import { DrawnSignatures } from './drawn-signatures';

function Force({ agreement: a }: { agreement: NonNullable<CaseView['agreement']> }) {
  if (a.effectiveDay)
    return (
      <p className="small quiet">
        {a.form === 'oral' ? '双方当场口头同意，已记录' : '双方签字、调解员签字、委员会盖章齐全'}，
        {date(a.effectiveDay)}
        生效。一式{a.copies}份。
      </p>
    );
  return (
    <p className="small">
      还没有生效，缺：<b>{a.missing.map((m) => m.who).join('、')}</b>。
    </p>
  );
}

export function CaseAgreement({ view, path }: { view: CaseView; path: string }) {
  const { agreement: a, drafts, voided } = view;
  if (!a && !drafts.length && !voided.length) return null;
  return (
    <Section title="调解协议" note={a?.number ?? '还在商量'}>
      <CaseTerms terms={a?.terms ?? drafts} />
      {a ? (
        <>
          <Force agreement={a} />
          {a.signatures.length ? (
            <ul className="small quiet">
              {a.signatures.map((s) => (
                <li key={s.key}>
                  {s.who}：{s.way}，<span className="nb">{date(s.day)}</span>
                </li>
              ))}
            </ul>
          ) : null}
          <DrawnSignatures drawn={a.drawn} />
          <div className="acts">
            <a href={`${path}/papers/agreement`}>
              <Icon name="print" /> 打印协议
            </a>
          </div>
        </>
      ) : null}
      {voided.map((v) => (
        <p key={v.number} className="small quiet">
          {v.number} 已作废（{dateTime(v.at)}）
        </p>
      ))}
    </Section>
  );
}
