import { Page } from '@/components/layout/page';
import { ClauseList } from '@/components/mediation/clause-list';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listClauses } from '@/lib/mediation/queries/clauses';

export const metadata = { title: '协议条款' };

export default async function ClausesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listClauses, { community, type: one((await searchParams).type) });
  return (
    <Page {...(await frame(community))} current="mediation">
      <ClauseList view={view} path={`/c/${community}/mediation`} />
    </Page>
  );
}
