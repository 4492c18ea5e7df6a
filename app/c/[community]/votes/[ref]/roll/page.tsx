import { Page } from '@/components/layout/page';
import { RollSheet } from '@/components/votes/roll-sheet';
import { frame } from '@/lib/identity/frame';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showRoll } from '@/lib/votes/queries/roll';

export const metadata = { title: '表决名册' };

export default async function RollPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const after = one((await searchParams).after);
  const roll = await ask(showRoll, { community, ref, after });
  return (
    <Page {...(await frame(community))} current="votes">
      <RollSheet roll={roll} after={after} />
    </Page>
  );
}
