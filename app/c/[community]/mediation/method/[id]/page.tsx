import { Page } from '@/components/layout/page';
import { MethodSheet } from '@/components/mediation/method-sheet';
import { frame } from '@/lib/identity/frame';
import { readDraft } from '@/lib/kernel/drafts';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { showMethod } from '@/lib/mediation/queries/methods';
import { retireMethodAction, saveMethodAction } from '../actions';

export const metadata = { title: '工作方法' };

export default async function MethodPage({ params, searchParams }: PageInput<'community' | 'id'>) {
  const { community, id } = await params;
  const view = await ask(showMethod, { community, id });
  const initial = await readDraft(one((await searchParams).draft));
  return (
    <Page {...(await frame(community))} current="mediation" simple>
      <MethodSheet
        view={view}
        path={`/c/${community}/mediation/method`}
        save={saveMethodAction}
        retire={retireMethodAction}
        hidden={{ community, methodId: id, version: view.version }}
        initial={initial}
      />
    </Page>
  );
}
