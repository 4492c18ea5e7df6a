import { Page } from '@/components/layout/page';
import { MethodList } from '@/components/mediation/method-list';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { listMethods } from '@/lib/mediation/queries/methods';

export const metadata = { title: '工作方法' };

export default async function MethodsPage({ params }: PageInput<'community'>) {
  const { community } = await params;
  const view = await ask(listMethods, { community });
  return (
    <Page {...(await frame(community))} current="mediation">
      <MethodList view={view} path={`/c/${community}/mediation`} />
    </Page>
  );
}
