import { Page } from '@/components/layout/page';
import { ProxyDesk } from '@/components/votes/proxy-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showProxies } from '@/lib/votes/queries/proxy-desk';
import * as actions from './actions';

export const metadata = { title: '委托登记' };

export default async function ProxiesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, who } = await searchParams;
  const words = one(who)?.slice(0, 40);
  const vote = await ask(showProxies, { community, ref, who: words });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <ProxyDesk
        vote={vote}
        hidden={{ community, ref }}
        keys={{ register: newId(), use: newId(), void: newId() }}
        initial={initial}
        actions={actions}
        who={words}
        now={new Date()}
      />
    </Page>
  );
}
