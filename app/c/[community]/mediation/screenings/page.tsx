import { Page } from '@/components/layout/page';
import { Screenings } from '@/components/mediation/screenings';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { listScreenings } from '@/lib/mediation/queries/screenings';

export const metadata = { title: '排查' };

export default async function ScreeningsPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listScreenings, { community, after: one((await searchParams).after) });
  return (
    <Page {...(await frame(community))} current="mediation">
      <Screenings view={view} path={`/c/${community}/mediation`} />
    </Page>
  );
}
