import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';
import { movesOf, sittingFacts } from './sitting-facts';

interface CaseSittingsProps {
  view: CaseView;
  path: string;
}

/** When the sides meet next, and what was agreed before. */
export function CaseSittings({ view, path }: CaseSittingsProps) {
  const { sittings, canSit, canTalkApart } = view;
  const next = sittings.filter((s) => s.isPlanned);
  const past = sittings.filter((s) => !s.isPlanned);
  if (!sittings.length && !canSit && !canTalkApart) return null;
  const mayAct = view.audience !== 'opened';
  return (
    <Section title="约好的调解" count={next.length ? `${next.length} 次` : null}>
      {next.map((s) => (
        <div key={s.id}>
          <StateTag shape={s.label.shape}>{s.label.word}</StateTag>
          <Facts items={sittingFacts(s)} />
          {movesOf(s) ? <p className="small quiet">{movesOf(s)}</p> : null}
          {mayAct ? (
            <p className="acts">
              <a href={`${path}/sittings/${s.id}/calendar`}>放进日历</a>
              <a href={`${path}/papers/summons`}>调解通知书</a>
              {canSit ? <a href={`${path}/sittings/${s.id}`}>改期或者取消</a> : null}
            </p>
          ) : null}
        </div>
      ))}
      {next.length ? null : <p className="quiet">还没有约下一次。</p>}
      {past.length ? (
        <details className="fold">
          <summary>以前约的 {past.length} 次</summary>
          {past.map((s) => (
            <p key={s.id} className="small">
              {shortDateTime(s.startsAt)} {s.where} · {s.label.word}
              {movesOf(s) ? `（${movesOf(s)}）` : null}
              {s.state === 'cancelled' && mayAct ? (
                <>
                  {' '}
                  <a href={`${path}/sittings/${s.id}/calendar`}>从日历里去掉</a>
                </>
              ) : null}
            </p>
          ))}
        </details>
      ) : null}
      {canSit || canTalkApart ? (
        <p className="acts">
          {canSit ? <a href={`${path}/sittings/new`}>约一次调解</a> : null}
          {canTalkApart ? <a href={`${path}/talks`}>背对背谈话</a> : null}
        </p>
      ) : null}
    </Section>
  );
}
