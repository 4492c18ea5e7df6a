import { Page } from '@/components/layout/page';
import { ScansPage } from '@/components/votes/scans-page';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showScans } from '@/lib/votes/queries/scans';

export const metadata = { title: '纸票扫描件' };

export default async function VoteScansPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const after = one((await searchParams).after);
  const scans = await ask(showScans, { community, ref, after });
  return (
    <Page {...(await frame(community))} current="votes">
      <ScansPage scans={scans} community={community} after={after} />
    </Page>
  );
}
