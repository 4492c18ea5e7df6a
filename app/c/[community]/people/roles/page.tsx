import { GrantingSheet } from '@/components/identity/granting-sheet';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { showGranting } from '@/lib/identity/queries/granting';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { grantRoleAction } from './actions';

export const metadata = { title: '职责' };

export default async function RolesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const asked = await searchParams;
  const [q, person, role, after] = [one(asked.q), one(asked.person), one(asked.role), one(asked.after)];
  const view = await ask(showGranting, { community, q, person, role, after });
  const initial = await readDraft(one(asked.draft));
  return (
    <Page {...(await frame(community))}>
      <GrantingSheet
        view={view}
        hidden={{ community, key: newId() }}
        q={q ?? ''}
        asked={{ role, after }}
        initial={initial}
        action={grantRoleAction}
      />
    </Page>
  );
}
