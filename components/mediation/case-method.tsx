import { CheckList } from '@/components/ui/check-list';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';

/** 六心工作法: what was done in each step, as often as it was done. Never a score. */
export function CaseMethod({ method }: { method: CaseView['method'] }) {
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
          text: s.notes.length ? null : s.guidance,
          children: s.notes.map((n) => (
            <div key={n.id}>
              <p className="small quiet">
                {n.author} {shortDateTime(n.at)} · {n.place} · {n.present}
                {n.isPrivate ? (
                  <>
                    {' '}
                    · <Icon name="lock" /> 只给调解员看
                  </>
                ) : null}
              </p>
              <p className="said">{n.text}</p>
            </div>
          )),
        }))}
      />
    </Section>
  );
}
