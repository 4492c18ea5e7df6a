import { Page } from '@/components/layout/page';
import { KioskDesk } from '@/components/votes/kiosk-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showKioskDesk } from '@/lib/votes/queries/kiosk-desk';
import * as actions from './actions';

export const metadata = { title: '自助投票登记' };

export default async function KioskDeskPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const vote = await ask(showKioskDesk, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <KioskDesk vote={vote} hidden={{ community, ref }} formKey={newId()} initial={initial} actions={actions} />
    </Page>
  );
}
