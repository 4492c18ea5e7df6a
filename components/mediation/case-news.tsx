import { Section } from '@/components/ui/section';
import { Timeline } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { CaseView } from '@/lib/mediation/queries/record';

interface Line {
  id: string;
  at: Date;
  who: string | null;
  what: string;
  words: string | null;
}

type News = Pick<CaseView, 'history'> & Partial<Pick<CaseView, 'method' | 'sessions'>>;

/** Written notes and talks, by their ids, which sort by the time they were written. */
const written = ({ method, sessions = [] }: News): Line[] =>
  [
    ...(method?.steps ?? []).flatMap((s) =>
      s.notes.map((n) => ({ id: n.id, at: n.at, who: n.author, what: s.label, words: n.text })),
    ),
    ...sessions.map((s) => ({ id: s.id, at: s.at, who: s.recorder, what: '调解记录', words: s.statement })),
  ].sort((a, b) => b.id.localeCompare(a.id));

/** For whoever wrote while somebody else saved: what the case says now, above the own words. */
export function CaseNews({ view }: { view: News }) {
  const lines: Line[] = [...view.history.slice(-3).reverse(), ...written(view).slice(0, 2)];
  return (
    <Section title="案子上最近的几步" note="您写的在下面，都还在">
      <Timeline
        items={lines.map(({ id, at, who, what, words }) => ({
          key: id,
          when: <When at={at} as="shortDateTime" />,
          what: (
            <>
              {who} {what}
              {words ? <span className="said">{words}</span> : null}
            </>
          ),
        }))}
      />
    </Section>
  );
}
