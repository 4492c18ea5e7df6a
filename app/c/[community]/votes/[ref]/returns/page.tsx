import { Page } from '@/components/layout/page';
import { ReturnsDesk } from '@/components/votes/returns-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showReturns } from '@/lib/votes/queries/channel-desk';
import { logReturnsAction } from './actions';

export const metadata = { title: '按号登记收回的票' };

export default async function ReturnsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showReturns, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <ReturnsDesk vote={vote} hidden={{ community, ref, key: newId() }} initial={initial} action={logReturnsAction} />
    </Page>
  );
}
