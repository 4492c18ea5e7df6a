import { PersonForm } from '@/components/community/person-form';
import { Page } from '@/components/layout/page';
import { editedPerson } from '@/lib/community/queries/person';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editPersonAction } from '../../actions';

export const metadata = { title: '修改登记' };

export default async function EditPersonPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const person = await ask(editedPerson, { community, id: ref });
  return (
    <Page {...(await frame(community))} simple>
      <PersonForm
        action={editPersonAction}
        hidden={{ community, personId: ref, version: person.version, key: newId() }}
        initial={await readDraft(one((await searchParams).draft))}
        person={person}
        title="修改登记"
        back={`/c/${community}/people/${ref}`}
      />
    </Page>
  );
}
