import { Page } from '@/components/layout/page';
import { FilePage } from '@/components/mediation/file-page';
import { frame } from '@/lib/identity/frame';
import { newId } from '@/lib/kernel/ids';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showFile } from '@/lib/mediation/queries/file';
import { liftHoldAction, releaseAction } from './actions';

export const metadata = { title: '调解卷宗' };

export default async function DossierPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const view = await ask(showFile, { community, ref });
  const hidden = { community, ref, version: view.version, key: newId() };
  const actions = { liftHold: liftHoldAction, release: releaseAction };
  return (
    <Page {...(await frame(community))} current="mediation">
      <FilePage view={view} community={community} {...actions} hidden={hidden} />
    </Page>
  );
}
