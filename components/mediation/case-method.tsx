import { CheckList } from '@/components/ui/check-list';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';

type Method = CaseView['method'];

function Note({ note: n }: { note: Method['steps'][number]['notes'][number] }) {
  return (
    <>
      <span className="said small quiet">
        {n.author} {shortDateTime(n.at)} · {n.place} · {n.present}
        {n.isPrivate ? (
          <>
            {' · '}
            <Icon name="lock" /> 只给调解员看
          </>
        ) : null}
      </span>
      <span className="said">{n.text}</span>
    </>
  );
}

/** 六心工作法: what was done in each step, as often as it was done. Never a score. */
export function CaseMethod({ method }: { method: Method }) {
  return (
    <Section
      title={method.name.replace('（示例）', '')}
      note={method.isExample ? '示例步骤，社区可以改；只作清单，不打分' : '只作清单，不打分'}
    >
      <CheckList
        items={method.steps.map((s) => ({
          key: s.key,
          title: s.label,
          done: s.notes.length > 0,
          by: s.notes.length ? (s.notes.length > 1 ? `${s.notes.length} 次` : null) : '还没做',
          text: s.notes.length ? s.notes.map((n) => <Note key={n.id} note={n} />) : s.guidance,
        }))}
      />
      {method.earlier.length ? (
        <details className="fold">
          <summary>换方法以前记的</summary>
          <CheckList
            items={method.earlier.map((s) => ({
              key: s.key,
              title: s.label,
              done: true,
              text: s.notes.map((n) => <Note key={n.id} note={n} />),
            }))}
          />
        </details>
      ) : null}
    </Section>
  );
}
