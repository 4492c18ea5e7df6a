import { Page } from '@/components/layout/page';
import { PaperDesk } from '@/components/votes/paper-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showPaperDesk } from '@/lib/votes/queries/paper-desk';
import { paperRows } from '@/lib/votes/schema';
import * as actions from '../../actions';

export const metadata = { title: '纸票登记和录入' };

export default async function PapersPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, told } = await searchParams;
  const vote = await ask(showPaperDesk, { community, ref, told: one(told) });
  const initial = await readDraft(one(draft));
  return (
    <Page {...(await frame(community))} current="votes">
      <PaperDesk
        vote={vote}
        hidden={{ community, ref }}
        keys={{ count: newId(), enter: newId(), resolve: newId() }}
        initial={initial}
        actions={actions}
        rows={paperRows}
      />
    </Page>
  );
}
