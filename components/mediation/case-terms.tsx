import { date } from '@/lib/i18n/format';
import { money } from '@/lib/i18n/number';
import type { TermView } from '@/lib/mediation/queries/agreement-view';

const outcome = (t: TermView) =>
  t.state === 'open' || !t.doneDay
    ? null
    : `${t.state === 'performed' ? '已履行' : '没有按时履行'}，${date(t.doneDay)}。${t.proof ?? ''}`;

/** What somebody wrote, closed by a stop so that the next words stand apart. */
const closed = (text: string | null) => (text && !/[。！？；]$/u.test(text.trim()) ? `${text.trim()}。` : (text ?? ''));

const partWords = { open: '还没付', paid: '已付', breached: '没有按时付' } as const;

function Parts({ parts }: { parts: TermView['parts'] }) {
  return (
    <ol className="small">
      {parts.map((p) => (
        <li key={p.id}>
          {date(p.dueDay)}前 <span className="nb">{money(p.amount)}</span>：{partWords[p.state]}
          {p.doneDay ? `，${date(p.doneDay)}` : ''}。{closed(p.proof)}
          {p.next ? `下一步：${p.next}。` : ''}
        </li>
      ))}
    </ol>
  );
}

/** The terms as the paper words them, each with what came of it. */
export function CaseTerms({ terms }: { terms: TermView[] }) {
  return (
    <div className="doc stack agree">
      {terms.map((t) => (
        <div key={t.id}>
          <p>{t.line}</p>
          {t.parts.length ? <Parts parts={t.parts} /> : null}
          {outcome(t) ? <p className="small quiet said">{outcome(t)}</p> : null}
        </div>
      ))}
    </div>
  );
}
