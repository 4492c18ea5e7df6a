import { Page } from '@/components/layout/page';
import { TemplatesPage } from '@/components/mediation/templates-page';
import { frame } from '@/lib/identity/frame';
import { newId } from '@/lib/kernel/ids';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showTemplates } from '@/lib/mediation/queries/templates';
import { saveTemplateAction } from './actions';

export const metadata = { title: '文书模板' };

export default async function MediationTemplatesPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(showTemplates, { community });
  return (
    <Page {...(await frame(community))} current="mediation">
      <TemplatesPage view={view} community={community} save={saveTemplateAction} formKey={newId()} />
    </Page>
  );
}
