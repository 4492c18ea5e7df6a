import { HouseholdSheet } from '@/components/community/household-sheet';
import { Page } from '@/components/layout/page';
import { showHousehold } from '@/lib/community/queries/household';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import * as actions from '../../actions';

export const metadata = { title: '住户' };

export default async function HouseholdPage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const query = await searchParams;
  const who = one(query.who);
  const household = await ask(showHousehold, { community, id, who });
  return (
    <Page {...(await frame(community))}>
      <HouseholdSheet
        household={household}
        actions={actions}
        hidden={{ community, householdId: id, key: newId() }}
        initial={await readDraft(one(query.draft))}
        who={who}
      />
    </Page>
  );
}
