import { redirect } from 'next/navigation';
import { AdoptForm } from '@/components/charters/adopt-form';
import { Page } from '@/components/layout/page';
import { newCharter } from '@/lib/charters/queries/form';
import { frame } from '@/lib/identity/frame';
import { currentActor } from '@/lib/identity/session';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput, refuse } from '@/lib/kernel/page';
import { adoptCharterAction } from '../actions';

export const metadata = { title: '立公约' };

/** A charter comes from a vote: without one named, the way leads to the votes that are in publicity. */
export default async function NewCharterPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { vote, draft } = await searchParams;
  const ref = one(vote);
  const shell = await frame(community);
  if (!ref) {
    const actor = await currentActor();
    return actor.kind === 'guest' ? refuse(actor) : redirect(`/c/${community}/votes?show=publicity`);
  }
  const view = await ask(newCharter, { community, vote: ref });
  const initial = await readDraft(one(draft));
  return (
    <Page {...shell} current="charters" simple>
      <AdoptForm
        view={view}
        action={adoptCharterAction}
        hidden={{ community, vote: ref, key: newId() }}
        initial={initial}
      />
    </Page>
  );
}
