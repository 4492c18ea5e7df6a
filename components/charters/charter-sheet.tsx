import type { ReactNode } from 'react';
import { Facts } from '@/components/ui/facts';
import { History } from '@/components/ui/history';
import { NextStep } from '@/components/ui/next-step';
import { PageHead } from '@/components/ui/page-head';
import { RecordLayout } from '@/components/ui/record-layout';
import { Section } from '@/components/ui/section';
import { StateTag } from '@/components/ui/state-tag';
import { When } from '@/components/ui/when';
import type { CharterView } from '@/lib/charters/queries/record';
import { date } from '@/lib/i18n/format';
import type { FormState } from '@/lib/kernel/form-state';
import { type CharterActions, CharterDeeds } from './charter-deeds';

interface CharterSheetProps {
  charter: CharterView;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  actions: CharterActions;
  /** 来龙去脉. */
  thread: ReactNode;
  now: Date;
}

export function CharterSheet({ charter, thread, ...deeds }: CharterSheetProps) {
  const base = `/c/${charter.place.code}/charters`;
  return (
    <>
      <PageHead
        crumb={{ href: base, label: '公约' }}
        reference={`${charter.number} · ${charter.kind}`}
        title={charter.title}
        lede={charter.isAhead ? `从 ${date(charter.effectiveDay)} 起施行。` : undefined}
      >
        <StateTag shape={charter.state.shape}>{charter.state.word}</StateTag>
      </PageHead>
      <RecordLayout
        next={
          <div className="r-next">
            <Next charter={charter} />
            <CharterDeeds charter={charter} {...deeds} />
          </div>
        }
        factsLabel="情况"
        facts={<CharterFacts charter={charter} />}
        moreLabel="历次公约"
        more={<Versions charter={charter} />}
      >
        <Section title="条文" count={`${charter.articles.length} 条`} note="和表决时的文本一字不差">
          <div className="doc stack">
            {charter.articles.map((a) => (
              <p key={a.id} id={`article-${a.number}`}>
                <a href={`${base}/${charter.ref}/${a.number}`}>{a.name}</a>　{a.text}
                {a.notices ? <span className="tiny">　用它开过 {a.notices} 张告知单</span> : null}
              </p>
            ))}
          </div>
          <p className="small quiet">公约是大家的约定，不能设罚款。</p>
        </Section>
        {thread}
        <History lines={charter.history} />
      </RecordLayout>
    </>
  );
}

function Next({ charter }: { charter: CharterView }) {
  if (charter.replacedDay || charter.confirmedAt) return null;
  return charter.filing ? (
    <NextStep title="街道核对以后确认备案" who={charter.filing.with} />
  ) : (
    <NextStep title="报街道备案" who="社区工作者" text="备案不影响施行；备案以后公约更站得住。" />
  );
}

function CharterFacts({ charter }: { charter: CharterView }) {
  const { filing, vote } = charter;
  return (
    <Section title="情况">
      <Facts
        items={[
          { term: '从哪天起', value: <When at={charter.effectiveDay} as="date" /> },
          charter.replacedDay && { term: '到哪天止', value: <When at={charter.replacedDay} as="date" /> },
          { term: '怎么来的', value: <a href={vote.href}>{vote.number} 表决通过</a> },
          filing && {
            term: '备案',
            value: (
              <>
                {filing.with}，<When at={filing.day} as="date" />，{filing.number}
              </>
            ),
          },
          charter.confirmedAt && { term: '街道确认', value: <When at={charter.confirmedAt} /> },
        ]}
      />
    </Section>
  );
}

function Versions({ charter }: { charter: CharterView }) {
  if (charter.versions.length < 2) return null;
  return (
    <Section title="历次公约">
      <ul className="ways">
        {charter.versions.map((v) => (
          <li key={v.href}>
            <span />
            <span>
              {v.isThis ? <b>{v.title}（本页）</b> : <a href={v.href}>{v.title}</a>}
              <span className="small quiet ways__hint">
                {v.number}，{date(v.effectiveDay)} 起，{v.state.word}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
