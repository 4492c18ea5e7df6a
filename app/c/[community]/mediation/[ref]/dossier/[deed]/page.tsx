import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { FileDeedPage } from '@/components/mediation/file-deed-page';
import { type FileDeed, isFileDeed } from '@/components/mediation/file-deeds';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import type { FormAction } from '@/lib/kernel/form-state';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import type { FileRight } from '@/lib/mediation/policy/dossier';
import { showFileDeed } from '@/lib/mediation/queries/file';
import * as actions from '../actions';

export const metadata = { title: '调解卷宗' };

const posts: Record<FileDeed, { action: FormAction; right: FileRight }> = {
  identity: { action: actions.identityAction, right: 'mediation.check-identity' },
  investigation: { action: actions.investigationAction, right: 'mediation.record-investigation' },
  evidence: { action: actions.evidenceAction, right: 'mediation.list-evidence' },
  confirmation: { action: actions.confirmationAction, right: 'mediation.apply-confirmation' },
  leniency: { action: actions.leniencyAction, right: 'mediation.apply-leniency' },
  bind: { action: actions.bindAction, right: 'mediation.bind' },
  hold: { action: actions.holdAction, right: 'mediation.hold' },
};

export default async function DossierDeedPage({ params, searchParams }: PageInput<'community' | 'ref' | 'deed'>) {
  const { community, ref, deed } = await params;
  if (!isFileDeed(deed)) notFound();
  const { action, right } = posts[deed];
  const view = await ask(showFileDeed, { community, ref, right });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: view.version, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <FileDeedPage deed={deed} view={view} action={action} hidden={hidden} initial={initial} now={new Date()} />
    </Page>
  );
}
