import { Page } from '@/components/layout/page';
import { SelfClearedForm } from '@/components/notices/self-cleared-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newSelfCleared } from '@/lib/notices/queries/form';
import { logSelfClearedAction } from '../../actions';

export const metadata = { title: '记几处自查自清' };

export default async function NewSelfClearedPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const form = await ask(newSelfCleared, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="notices" simple>
      <SelfClearedForm action={logSelfClearedAction} hidden={{ community, key: newId() }} initial={initial} {...form} />
    </Page>
  );
}
