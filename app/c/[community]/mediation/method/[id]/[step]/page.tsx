import { notFound } from 'next/navigation';
import { Page } from '@/components/layout/page';
import { MethodStepForm } from '@/components/mediation/method-step-form';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showMethod } from '@/lib/mediation/queries/methods';
import { saveMethodStepAction } from '../../actions';

export const metadata = { title: '工作方法的一步' };

export default async function MethodStepPage({ params, searchParams }: PageInput<'community' | 'id' | 'step'>) {
  const { community, id, step: key } = await params;
  const view = await ask(showMethod, { community, id });
  const step = view.all.find((s) => s.key === key) ?? notFound();
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <MethodStepForm
        step={step}
        method={{ name: view.name, href: `/c/${community}/mediation/method/${id}` }}
        action={saveMethodStepAction}
        hidden={{ community, methodId: id, version: view.version, step: key }}
        initial={initial}
      />
    </Page>
  );
}
