import { AuditSheet } from '@/components/audit/audit-sheet';
import { Page } from '@/components/layout/page';
import { queryOf } from '@/components/ui/href';
import { showAudit } from '@/lib/audit/queries/page';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';

export const metadata = { title: '留痕' };

export default async function AuditPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = queryOf(await searchParams);
  const view = await ask(showAudit, { ...query, community });
  return (
    <Page {...(await frame(community))}>
      <AuditSheet view={view} path={`/c/${community}/audit`} query={query} />
    </Page>
  );
}
