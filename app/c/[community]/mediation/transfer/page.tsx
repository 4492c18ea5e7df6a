import { Page } from '@/components/layout/page';
import { TransferForm } from '@/components/mediation/registration-form';
import { frame } from '@/lib/identity/frame';
import { showIssue } from '@/lib/issues/queries/record';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newTransfer } from '@/lib/mediation/queries/forms';
import { transferAction } from '../actions';

export const metadata = { title: '移送调解' };

/** /c/<code>/mediation/transfer?issue=2026-3, from the issue's own page. */
export default async function TransferPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { issue: issueRef, draft } = await searchParams;
  await ask(newTransfer, { community });
  const issue = await ask(showIssue, { community, ref: one(issueRef) ?? '' });
  const known = { title: issue.title, facts: issue.text ?? '', place: issue.place };
  const initial = await readDraft(one(draft));
  const hidden = { community, issueRef: issue.ref, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <TransferForm action={transferAction} hidden={hidden} initial={initial} known={known} from="事项" />
    </Page>
  );
}
