import { Page } from '@/components/layout/page';
import { BoxPage } from '@/components/votes/box-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showBox } from '@/lib/votes/queries/box-desk';
import * as actions from '../../actions';

export const metadata = { title: '票箱' };

export default async function VoteBoxPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showBox, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes" simple>
      <BoxPage
        vote={vote}
        hidden={{ community, ref, version: vote.version, key: newId() }}
        initial={initial}
        actions={actions}
      />
    </Page>
  );
}
