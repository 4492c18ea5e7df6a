import { Page } from '@/components/layout/page';
import { PaperHead } from '@/components/meetings/paper-head';
import { SignInPaper } from '@/components/meetings/sign-in-paper';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showSignInSheet } from '@/lib/meetings/queries/sheets';

export const metadata = { title: '签到表' };

export default async function SignInSheetPage({ params }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const sheet = await ask(showSignInSheet, { community, ref });
  return (
    <Page {...(await frame(community))} current="meetings">
      <PaperHead title="签到表" back={`/c/${community}/meetings/${ref}`} />
      <SignInPaper sheet={sheet} />
    </Page>
  );
}
