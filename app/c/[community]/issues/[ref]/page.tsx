import { IssueSheet } from '@/components/issues/issue-sheet';
import { Page } from '@/components/layout/page';
import { ThreadSection } from '@/components/threads/thread-section';
import { frame } from '@/lib/identity/frame';
import { showIssue } from '@/lib/issues/queries/record';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showThread } from '@/lib/threads/queries';
import * as actions from '../actions';

export const metadata = { title: '事项' };

export default async function IssuePage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const issue = await ask(showIssue, { community, ref });
  const initial = await readDraft(one((await searchParams).draft));
  const hidden = { community, ref, version: issue.version, key: newId() };
  return (
    <Page {...(await frame(community))} current="issues">
      <IssueSheet issue={issue} hidden={hidden} initial={initial} actions={actions} now={new Date()}>
        <ThreadSection thread={await ask(showThread, { id: issue.id })} />
      </IssueSheet>
    </Page>
  );
}
