import { Page } from '@/components/layout/page';
import { FieldNotes } from '@/components/mediation/field/field-notes';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listFieldNotes } from '@/lib/mediation/queries/field-notes';
import { saveFieldNoteAction } from './actions';

export const metadata = { title: '外勤笔记' };

export default async function FieldNotesPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listFieldNotes, { community });
  const form = {
    action: saveFieldNoteAction,
    hidden: { community, id: newId(), version: 0, key: newId() },
    initial: await readDraft(one((await searchParams).draft)),
    now: new Date(),
  };
  return (
    <Page {...(await frame(community))} current="mediation">
      <FieldNotes view={view} path={`/c/${community}/mediation`} {...form} />
    </Page>
  );
}
