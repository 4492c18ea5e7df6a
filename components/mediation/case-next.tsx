import { ButtonLink } from '@/components/ui/button';
import { NextStep } from '@/components/ui/next-step';
import type { CaseView } from '@/lib/mediation/queries/record';
import { otherRoutes } from '@/lib/mediation/rules/words';
import { afterKeys } from './case-after';
import { type DeedKey, deedPaths } from './deed-spec';
import { deeds } from './deeds';

const beside: DeedKey[] = [
  'recordReport',
  'raiseAlarm',
  'refuse',
  'note',
  'session',
  'breach',
  'breachInstalment',
  'visit',
  'void',
];

const isLater = (key: DeedKey) => afterKeys.some((later) => later === key);
const isEnded = ({ state }: CaseView) => state === 'failed' || state === 'stopped';
export const hasNext = (view: CaseView) => Boolean(view.next) || isEnded(view);

/** One thing to do and who does it; what else is allowed stands behind it. */
export function CaseNext({ view, path }: { view: CaseView; path: string }) {
  const allowed = (Object.keys(deedPaths) as DeedKey[]).filter((key) => view.can[key] && !isLater(key));
  const href = (key: DeedKey) => `${path}/${deedPaths[key]}`;
  const ended = isEnded(view);
  const main = view.next?.deed && view.can[view.next.deed] ? view.next.deed : null;
  const others = allowed.filter((key) => key !== main);
  const near = others.filter((key) => beside.includes(key));
  const far = others.filter((key) => !beside.includes(key));
  return (
    <NextStep
      className="r-next"
      label={main ? '下一步，您来办' : ended ? '已经结束' : '接下来'}
      title={view.next?.title ?? '调解到这里结束'}
      text={view.next?.text ?? otherRoutes}
      who={main || ended ? null : '调解员'}
    >
      {main ? (
        <ButtonLink href={href(main)} look="key">
          {deeds[main].title}
        </ButtonLink>
      ) : null}
      {near.map((key) => (
        <a key={key} href={href(key)}>
          {deeds[key].title}
        </a>
      ))}
      {far.length ? (
        <details className="fold">
          <summary>其他要办的</summary>
          <div className="acts">
            {far.map((key) => (
              <a key={key} href={href(key)}>
                {deeds[key].title}
              </a>
            ))}
          </div>
        </details>
      ) : null}
    </NextStep>
  );
}
