import { Page } from '@/components/layout/page';
import { TalksPage } from '@/components/mediation/talks-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showTalks } from '@/lib/mediation/queries/talks';
import { noteTalkAction } from './actions';

export const metadata = { title: '调解' };

export default async function ApartPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showTalks, { community, ref });
  const form = {
    action: noteTalkAction,
    hidden: { community, ref, version: view.version, key: newId() },
    initial: await readDraft(one((await searchParams).draft)),
  };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <TalksPage view={view} back={`/c/${community}/mediation/${ref}`} {...form} now={new Date()} />
    </Page>
  );
}
