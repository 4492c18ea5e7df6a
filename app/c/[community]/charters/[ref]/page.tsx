import { CharterSheet } from '@/components/charters/charter-sheet';
import { Page } from '@/components/layout/page';
import { ThreadSection } from '@/components/threads/thread-section';
import { showCharter } from '@/lib/charters/queries/record';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showThread } from '@/lib/threads/queries';
import * as actions from '../actions';

export const metadata = { title: '公约' };

export default async function CharterPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const charter = await ask(showCharter, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="charters">
      <CharterSheet
        charter={charter}
        hidden={{ community, ref, version: charter.version, key: newId() }}
        initial={initial}
        actions={actions}
        thread={<ThreadSection thread={await ask(showThread, { id: charter.id })} />}
        now={new Date()}
      />
    </Page>
  );
}
