import { Page } from '@/components/layout/page';
import { AccountWatch } from '@/components/votes/account-watch';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showAccounts } from '@/lib/votes/queries/accounts';
import { voidOnlineBallotAction } from '../actions';

export const metadata = { title: '账号变动' };

export default async function AccountsPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, ...typed } = await searchParams;
  const after = one(typed.after);
  const vote = await ask(showAccounts, { community, ref, after });
  return (
    <Page {...(await frame(community))} current="votes">
      <AccountWatch
        vote={vote}
        action={voidOnlineBallotAction}
        hidden={{ community, ref, key: newId() }}
        initial={await readDraft(one(draft))}
        after={after}
      />
    </Page>
  );
}
