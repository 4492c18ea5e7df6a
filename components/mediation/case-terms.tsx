import { date } from '@/lib/i18n/format';
import type { TermView } from '@/lib/mediation/queries/agreement-view';

const outcome = (t: TermView) =>
  t.state === 'open' || !t.doneDay
    ? null
    : `${t.state === 'performed' ? '已履行' : '没有按时履行'}，${date(t.doneDay)}。${t.proof ?? ''}`;

/** The terms as the paper words them, each with what came of it. */
export function CaseTerms({ terms }: { terms: TermView[] }) {
  return (
    <div className="doc stack agree">
      {terms.map((t) => (
        <div key={t.id}>
          <p>{t.line}</p>
          {outcome(t) ? <p className="small quiet said">{outcome(t)}</p> : null}
        </div>
      ))}
    </div>
  );
}
