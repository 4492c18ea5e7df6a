import { PersonForm } from '@/components/community/person-form';
import { Page } from '@/components/layout/page';
import { newPerson } from '@/lib/community/queries/form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { addPersonAction } from '../actions';

export const metadata = { title: '登记一个人' };

export default async function NewPersonPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const query = await searchParams;
  const form = await ask(newPerson, { community, household: one(query.household) });
  return (
    <Page {...(await frame(community))} simple>
      <PersonForm
        action={addPersonAction}
        hidden={{ community, householdId: form.householdId, key: newId() }}
        initial={await readDraft(one(query.draft))}
        title="登记一个人"
        lede={form.household ? `登记在 ${form.household} 户。` : '不在哪一户的人，例如只在这里工作的。'}
        back={`/c/${community}/people`}
      />
    </Page>
  );
}
