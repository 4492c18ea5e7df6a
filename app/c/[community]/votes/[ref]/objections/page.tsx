import { Page } from '@/components/layout/page';
import { ResultChallenges } from '@/components/votes/result-challenges';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showResultChallenges } from '@/lib/votes/queries/result-challenges';
import * as actions from '../actions';

export const metadata = { title: '结果异议' };

export default async function ResultChallengesPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, ...typed } = await searchParams;
  const after = one(typed.after);
  const vote = await ask(showResultChallenges, { community, ref, after });
  return (
    <Page {...(await frame(community))} current="votes">
      <ResultChallenges
        vote={vote}
        hidden={{ community, ref, key: newId() }}
        initial={await readDraft(one(draft))}
        actions={actions}
        after={after}
      />
    </Page>
  );
}
