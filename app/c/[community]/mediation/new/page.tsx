import { Page } from '@/components/layout/page';
import { ApplicationForm } from '@/components/mediation/application-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newCase } from '@/lib/mediation/queries/forms';
import { applyAction } from '../actions';

export const metadata = { title: '申请调解' };

export default async function ApplyPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  await ask(newCase, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <ApplicationForm action={applyAction} hidden={{ community, key: newId() }} initial={initial} />
    </Page>
  );
}
