import { Page } from '@/components/layout/page';
import { TransferForm } from '@/components/mediation/registration-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newTopicTransfer } from '@/lib/mediation/queries/forms';
import { showProposal } from '@/lib/proposals/queries/record';
import { transferTopicAction } from '../../actions';

export const metadata = { title: '移送调解' };

/** /c/<code>/mediation/transfer/topic?topic=2026-3, from the topic's own page. */
export default async function TopicTransferPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const { topic: topicRef, draft } = await searchParams;
  await ask(newTopicTransfer, { community });
  const topic = await ask(showProposal, { community, ref: one(topicRef) ?? '' });
  const known = { title: topic.title, facts: topic.what, place: '' };
  const initial = await readDraft(one(draft));
  const hidden = { community, topicRef: topic.ref, key: newId() };
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <TransferForm action={transferTopicAction} hidden={hidden} initial={initial} known={known} from="议题" />
    </Page>
  );
}
