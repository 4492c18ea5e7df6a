import { Page } from '@/components/layout/page';
import { HandsDesk } from '@/components/votes/hands-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showHandsDesk } from '@/lib/votes/queries/hands-desk';
import * as actions from './actions';

export const metadata = { title: '签到和点票' };

export default async function HandsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, number } = await searchParams;
  const vote = await ask(showHandsDesk, { community, ref, number: one(number) });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <HandsDesk
        vote={vote}
        hidden={{ community, ref }}
        keys={{ sign: newId(), one: newId(), strike: newId(), count: newId() }}
        initial={initial}
        actions={actions}
      />
    </Page>
  );
}
