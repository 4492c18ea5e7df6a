import { Page } from '@/components/layout/page';
import { CaseSheet } from '@/components/mediation/case-sheet';
import { GlassForm } from '@/components/mediation/glass-form';
import { ThreadSection } from '@/components/threads/thread-section';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, askIfSeen, one, type PageInput } from '@/lib/kernel/page';
import { askToOpen } from '@/lib/mediation/queries/opening-views';
import { showCase } from '@/lib/mediation/queries/record';
import { showThread } from '@/lib/threads/queries';
import { breakGlassAction } from './actions';

// The title of a case is not for a browser's history.
export const metadata = { title: '调解' };

export default async function CasePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await askIfSeen(showCase, { community, ref });
  if (!view) {
    const { phone } = await ask(askToOpen, { community, ref });
    const initial = await readDraft(one((await searchParams).draft));
    const form = { hidden: { community, ref, key: newId() }, initial, phone };
    return (
      <Page {...(await frame(community))} current="mediation" simple>
        <GlassForm action={breakGlassAction} {...form} />
      </Page>
    );
  }
  const thread = await ask(showThread, { id: view.id });
  return (
    <Page {...(await frame(community))} current="mediation">
      <CaseSheet view={view} community={community} thread={<ThreadSection thread={thread} />} />
    </Page>
  );
}
