import { Page } from '@/components/layout/page';
import { FieldPosting } from '@/components/mediation/field/field-posting';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showFieldNote } from '@/lib/mediation/queries/field-notes';
import { dropFieldNoteAction, postFieldNoteAction, postFieldVisitAction } from '../actions';

export const metadata = { title: '放进案子' };

export default async function FieldNotePage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const view = await ask(showFieldNote, { community, id });
  const form = {
    action: postFieldNoteAction,
    visit: postFieldVisitAction,
    drop: dropFieldNoteAction,
    hidden: { community, id, version: view.version, key: newId() },
    initial: await readDraft(one((await searchParams).draft)),
  };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <FieldPosting view={view} path={`/c/${community}/mediation`} {...form} />
    </Page>
  );
}
