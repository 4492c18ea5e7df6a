import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import type { Check } from '@/lib/mediation/rules/inspection';

/** Forms that stand under the file; the others stand under the case. */
const ofFile = new Set(['identity', 'evidence', 'investigation', 'bind']);

const tagOf = ({ isMet }: Check) =>
  isMet === null ? (
    <StateTag shape="wait">不适用</StateTag>
  ) : isMet ? (
    <StateTag shape="done">齐</StateTag>
  ) : (
    <StateTag shape="fail">还缺</StateTag>
  );

/** 七查: each with what is missing and the way to the form that supplies it. */
export function FileChecks({ checks, path }: { checks: readonly Check[]; path: string }) {
  const met = checks.filter((c) => c.isMet !== false).length;
  return (
    <Section title="七查" count={`${met} / ${checks.length}`}>
      <ul className="plain">
        {checks.map((check) => (
          <li key={check.key}>
            <p>
              <b>{check.label}</b> {tagOf(check)}
            </p>
            {check.gaps.map(({ text, supply }) => (
              <p key={text} className="small">
                {text}
                {supply ? (
                  <>
                    {' '}
                    <a href={`${path}/${ofFile.has(supply) ? `dossier/${supply}` : supply}`}>去补</a>
                  </>
                ) : null}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
