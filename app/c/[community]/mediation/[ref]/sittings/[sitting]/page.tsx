import { Page } from '@/components/layout/page';
import { SittingPage } from '@/components/mediation/sitting-page';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showSitting } from '@/lib/mediation/queries/sitting';
import { cancelSittingAction, moveSittingAction } from '../actions';

export const metadata = { title: '调解' };

export default async function AgreedSittingPage({ params, searchParams }: PageInput<'community' | 'ref' | 'sitting'>) {
  const { community, ref, sitting } = await params;
  const view = await ask(showSitting, { community, ref, sitting });
  const form = {
    move: moveSittingAction,
    cancel: cancelSittingAction,
    hidden: { community, ref, sittingId: sitting, version: view.version, key: newId() },
    initial: await readDraft(one((await searchParams).draft)),
  };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <SittingPage view={view} back={`/c/${community}/mediation/${ref}`} {...form} now={new Date()} />
    </Page>
  );
}
