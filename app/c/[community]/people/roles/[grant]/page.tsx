import { EndingForm } from '@/components/identity/ending-form';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { showEnding } from '@/lib/identity/queries/ending';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { endRoleAction } from '../actions';

export const metadata = { title: '结束职责' };

export default async function EndRolePage({ params, searchParams }: PageInput<'community' | 'grant'>) {
  const { community, grant } = await params;
  const view = await ask(showEnding, { community, grant });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} narrow>
      <EndingForm view={view} action={endRoleAction} hidden={{ community, grant, key: newId() }} initial={initial} />
    </Page>
  );
}
