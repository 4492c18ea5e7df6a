import { Page } from '@/components/layout/page';
import { Mediators } from '@/components/mediation/mediators';
import { queryOf } from '@/components/ui/href';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listMediators } from '@/lib/mediation/queries/mediators';
import { saveMediatorAction } from './actions';

export const metadata = { title: '调解员' };

export default async function MediatorsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const asked = await searchParams;
  const { person, draft } = asked;
  const query = queryOf(asked);
  const view = await ask(listMediators, { ...query, community });
  const form = { action: saveMediatorAction, initial: await readDraft(one(draft)), personId: one(person) ?? null };
  return (
    <Page {...(await frame(community))} current="mediation">
      <Mediators view={view} community={community} form={form} query={query} />
    </Page>
  );
}
