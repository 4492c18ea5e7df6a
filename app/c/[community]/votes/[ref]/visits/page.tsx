import { Page } from '@/components/layout/page';
import { VisitLog } from '@/components/votes/visit-log';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showVisits } from '@/lib/votes/queries/channel-desk';
import { logVisitAction } from './actions';

export const metadata = { title: '流动票箱登记' };

export default async function VisitsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showVisits, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <VisitLog vote={vote} hidden={{ community, ref, key: newId() }} initial={initial} action={logVisitAction} />
    </Page>
  );
}
