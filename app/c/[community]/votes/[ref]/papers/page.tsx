import { Page } from '@/components/layout/page';
import { HandoverSection } from '@/components/votes/handover-section';
import { PaperDesk } from '@/components/votes/paper-desk';
import { ScansSection } from '@/components/votes/scans-section';
import { SecretDesk } from '@/components/votes/secret-desk';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showHandovers } from '@/lib/votes/queries/handovers';
import { showPaperDesk } from '@/lib/votes/queries/paper-desk';
import { showScans } from '@/lib/votes/queries/scans';
import { showSecretDesk } from '@/lib/votes/queries/secret-desk';
import { paperRows } from '@/lib/votes/schema';
import * as actions from '../../actions';
import * as guards from '../actions';

export const metadata = { title: '纸票登记和录入' };

export default async function PapersPage({ params, searchParams }: PageInput<'community' | 'ref'>) {
  const { community, ref } = await params;
  const { draft, told, ...typed } = await searchParams;
  const after = one(typed.after);
  const vote = await ask(showPaperDesk, { community, ref, told: one(told) });
  const initial = await readDraft(one(draft));
  const keys = { count: newId(), enter: newId(), resolve: newId() };
  const forms = { hidden: { community, ref }, keys, initial, actions };
  return (
    <Page {...(await frame(community))} current="votes">
      {vote.isSecret ? (
        <SecretDesk vote={await ask(showSecretDesk, { community, ref })} {...forms} />
      ) : (
        <PaperDesk vote={vote} {...forms} rows={paperRows} />
      )}
      <HandoverSection
        handovers={await ask(showHandovers, { community, ref, after })}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
        actions={guards}
        after={after}
      />
      <ScansSection
        scans={await ask(showScans, { community, ref })}
        hidden={{ community, ref, key: newId() }}
        initial={initial}
        action={actions.keepScansAction}
      />
    </Page>
  );
}
