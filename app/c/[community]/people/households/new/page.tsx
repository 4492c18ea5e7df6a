import { HouseholdForm } from '@/components/community/household-form';
import { Page } from '@/components/layout/page';
import { newHousehold } from '@/lib/community/queries/form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { addHouseholdAction } from '../../actions';

export const metadata = { title: '登记一户' };

export default async function NewHouseholdPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  await ask(newHousehold, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} simple>
      <HouseholdForm
        action={addHouseholdAction}
        hidden={{ community, key: newId() }}
        initial={initial}
        back={`/c/${community}/people`}
      />
    </Page>
  );
}
