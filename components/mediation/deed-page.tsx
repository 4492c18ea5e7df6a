import { ActionForm } from '@/components/ui/action-form';
import { PageHead } from '@/components/ui/page-head';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import type { FormAction, FormState } from '@/lib/kernel/form-state';
import type { CaseView } from '@/lib/mediation/queries/record';
import { tooLate } from '@/lib/mediation/rules/too-late';
import { CaseNews } from './case-news';
import { CaseTerms } from './case-terms';
import { ClausePicker } from './clause-picker';
import type { DeedKey, Picked } from './deed-spec';
import { deeds } from './deeds';
import { EndAgents } from './end-agents';
import { PartySearch } from './party-search';

interface DeedPageProps {
  deed: DeedKey;
  view: CaseView;
  action: FormAction;
  removeTerm: FormAction;
  hidden: { community: string; ref: string; version: number; key: string };
  initial: FormState;
  now: Date;
  picked: Picked;
  endAgent: FormAction;
}

export function DeedPage({ deed, view, action, removeTerm, hidden, initial, now, picked, endAgent }: DeedPageProps) {
  const { title, submit, lede, fields } = deeds[deed];
  const late = view.can[deed] ? null : tooLate(view.state, view.next?.title);
  return (
    <>
      <ActionForm
        action={action}
        hidden={hidden}
        initial={initial}
        submit={submit}
        draft={deed}
        news={<CaseNews view={view} />}
        head={
          <>
            <PageHead
              crumb={{ href: `/c/${hidden.community}/mediation/${hidden.ref}`, label: '回到案子', back: true }}
              reference={view.number}
              title={title}
              lede={late ?? lede}
            />
            {deed === 'saveParty' ? <PartySearch view={view} picked={picked} hidden={hidden} /> : null}
            {deed === 'addTerm' ? (
              <ClausePicker
                view={view}
                path={`/c/${hidden.community}/mediation/${hidden.ref}/terms`}
                picked={picked.clause}
              />
            ) : null}
          </>
        }
      >
        {fields(view, now, picked)}
      </ActionForm>
      {deed === 'addAgent' && view.can.endAgent ? <EndAgents view={view} action={endAgent} hidden={hidden} /> : null}
      {deed === 'addTerm' || deed === 'draft' ? (
        <Section title="写好的内容" count={`${view.drafts.length} 条`}>
          <CaseTerms terms={view.drafts} />
          {view.can.removeTerm
            ? view.drafts.map((t) => (
                <PostButton
                  key={t.id}
                  action={removeTerm}
                  hidden={{ ...hidden, key: `${hidden.key}-${t.id}`, termId: t.id }}
                  submit={`去掉第${t.ordinal}条`}
                  look="quiet"
                />
              ))
            : null}
        </Section>
      ) : null}
    </>
  );
}
