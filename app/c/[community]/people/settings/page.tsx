import { SettingsForm } from '@/components/community/settings-form';
import { Page } from '@/components/layout/page';
import { showSettings } from '@/lib/community/queries/settings';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editCommunityAction } from '../actions';

export const metadata = { title: '社区资料' };

export default async function SettingsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showSettings, { community });
  const hidden = { community, version: view.version, key: newId() };
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} simple>
      <SettingsForm view={view} action={editCommunityAction} hidden={hidden} initial={initial} />
    </Page>
  );
}
