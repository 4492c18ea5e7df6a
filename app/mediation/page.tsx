import { Page } from '@/components/layout/page';
import { CaseList } from '@/components/mediation/case-list';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listCases } from '@/lib/mediation/queries/list';

export const metadata = { title: '调解' };

export default async function AllMediationPage({ searchParams }: PageInput) {
  const query = queryOf(await searchParams);
  const view = await ask(listCases, { ...query, community: null });
  const frameOf = await frame(null);
  return (
    <Page {...frameOf} current="mediation">
      <CaseList view={view} path="/mediation" query={query} isIn={frameOf.viewer !== null} />
    </Page>
  );
}
