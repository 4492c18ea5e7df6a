import { Page } from '@/components/layout/page';
import { ClauseForm } from '@/components/mediation/clause-form';
import { PostButton } from '@/components/ui/post-button';
import { Section } from '@/components/ui/section';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editClause } from '@/lib/mediation/queries/clauses';
import { retireClauseAction, saveClauseAction } from '../actions';

export const metadata = { title: '协议条款' };

export default async function ClausePage({ params, searchParams }: PageInput<'community' | 'key'>) {
  const { community, key } = await params;
  const { clause } = await ask(editClause, { community, key });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, version: clause?.version ?? 0, clause: key };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <ClauseForm
        clause={clause}
        path={`/c/${community}/mediation/clauses`}
        save={saveClauseAction}
        hidden={hidden}
        initial={initial}
      />
      {clause?.isRetired ? null : (
        <Section title="不再用了">
          <p>停用以后写协议时选不到，已经写好的协议不变。</p>
          <PostButton action={retireClauseAction} hidden={hidden} submit="停用这一条" look="quiet" />
        </Section>
      )}
    </Page>
  );
}
