import { Page } from '@/components/layout/page';
import { MethodForm } from '@/components/mediation/method-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { editMethod } from '@/lib/mediation/queries/forms';
import { saveMethodAction } from '../actions';

export const metadata = { title: '工作步骤' };

export default async function MethodPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  const method = await ask(editMethod, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <MethodForm action={saveMethodAction} community={community} initial={initial} method={method} />
    </Page>
  );
}
