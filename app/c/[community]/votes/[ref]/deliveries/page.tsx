import { Page } from '@/components/layout/page';
import { DeliveriesDesk } from '@/components/votes/deliveries-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showDeliveries } from '@/lib/votes/queries/deliveries-desk';
import { logDeliveriesAction } from './actions';

export const metadata = { title: '按号登记送达' };

export default async function DeliveriesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showDeliveries, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <DeliveriesDesk
        vote={vote}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
        action={logDeliveriesAction}
      />
    </Page>
  );
}
