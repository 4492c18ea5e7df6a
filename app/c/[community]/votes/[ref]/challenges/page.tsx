import { Page } from '@/components/layout/page';
import { RollChallenges } from '@/components/votes/roll-challenges';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showRollChallenges } from '@/lib/votes/queries/roll-challenges';
import * as actions from '../actions';

export const metadata = { title: '名册异议' };

export default async function RollChallengesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, ...typed } = await searchParams;
  const asked = { after: one(typed.after), who: one(typed.who)?.slice(0, 40) };
  const vote = await ask(showRollChallenges, { community, ref, ...asked, open: one(typed.open) });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <RollChallenges
        vote={vote}
        hidden={{ community, ref }}
        keys={{ file: newId(), decide: newId() }}
        initial={initial}
        actions={actions}
        asked={asked}
      />
    </Page>
  );
}
