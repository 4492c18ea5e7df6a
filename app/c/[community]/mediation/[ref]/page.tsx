import { Page } from '@/components/layout/page';
import { CaseSheet } from '@/components/mediation/case-sheet';
import { ThreadSection } from '@/components/threads/thread-section';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showCase } from '@/lib/mediation/queries/record';
import { showThread } from '@/lib/threads/queries';

// The title of a case is not for a browser's history.
export const metadata = { title: '调解' };

export default async function CasePage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showCase, { community, ref });
  const thread = await ask(showThread, { id: view.id });
  return (
    <Page {...(await frame(community))} current="mediation">
      <CaseSheet view={view} community={community} thread={<ThreadSection thread={thread} />} />
    </Page>
  );
}
