import { Page } from '@/components/layout/page';
import { ClauseForm } from '@/components/mediation/clause-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editClause } from '@/lib/mediation/queries/clauses';
import { saveClauseAction } from '../actions';

export const metadata = { title: '添一条条款' };

export default async function NewClausePage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { clause } = await ask(editClause, { community, key: null });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <ClauseForm
        clause={clause}
        path={`/c/${community}/mediation/clauses`}
        save={saveClauseAction}
        hidden={{ community, version: 0, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
