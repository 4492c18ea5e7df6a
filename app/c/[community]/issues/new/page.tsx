import { IssueForm } from '@/components/issues/issue-form';
import { Page } from '@/components/layout/page';
import { frame } from '@/lib/identity/frame';
import { newIssue } from '@/lib/issues/queries/form';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { reportIssueAction } from '../actions';

export const metadata = { title: '反映问题' };

export default async function NewIssuePage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const form = await ask(newIssue, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="issues" simple>
      <IssueForm action={reportIssueAction} hidden={{ community, key: newId() }} initial={initial} {...form} />
    </Page>
  );
}
