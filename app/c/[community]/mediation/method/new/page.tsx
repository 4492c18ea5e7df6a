import { Page } from '@/components/layout/page';
import { NewMethodForm } from '@/components/mediation/method-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { newId } from '@/lib/kernel/ids';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { newMethod } from '@/lib/mediation/queries/methods';
import { addMethodAction } from '../actions';

export const metadata = { title: '添一种工作方法' };

export default async function NewMethodPage({ params, searchParams }: PageInput<'community'>) {
  const { community } = await params;
  await ask(newMethod, { community });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <NewMethodForm action={addMethodAction} hidden={{ community, key: newId() }} initial={initial} />
    </Page>
  );
}
