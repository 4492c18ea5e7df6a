import { Section } from '@/components/ui/section';
import { shortDateTime } from '@/lib/i18n/format';
import type { CaseView } from '@/lib/mediation/queries/record';
import { type DeedKey, deedPaths } from './deed-spec';
import { deeds } from './deeds';

/** Deeds of afterwards stand here, and not among those of the work on the case. */
export const afterKeys = ['saySatisfaction', 'noteSatisfaction', 'resume', 'reopen'] as const satisfies DeedKey[];

/** Whether those whose quarrel it was were satisfied, and how it can go on. */
export function CaseAfter({ view, path }: { view: CaseView; path: string }) {
  const { answers } = view.after;
  const may = afterKeys.filter((key) => view.can[key]);
  if (!answers.length && !may.length) return null;
  const isParty = view.audience === 'party';
  const word = (key: DeedKey) => (key === 'saySatisfaction' && answers.length ? '改我的答复' : deeds[key].title);
  return (
    <Section title={isParty ? '这次调解，您满意吗' : '当事人满意不满意，以后怎么办'}>
      {answers.map((a) => (
        <div key={a.id}>
          <p>
            {a.who}：<b>{a.word}</b>{' '}
            <span className="small quiet">
              {isParty ? '' : `${a.way}，`}
              {shortDateTime(a.at)}
            </span>
          </p>
          {a.words ? <p className="said">{a.words}</p> : null}
        </div>
      ))}
      {!answers.length && !isParty ? <p className="small quiet">还没有当事人答。</p> : null}
      {may.length ? (
        <div className="acts">
          {may.map((key) => (
            <a key={key} href={`${path}/${deedPaths[key]}`}>
              {word(key)}
            </a>
          ))}
        </div>
      ) : null}
    </Section>
  );
}
