import { Page } from '@/components/layout/page';
import { CasePaper } from '@/components/mediation/case-paper';
import { dateTime } from '@/lib/i18n/format';
import { frame } from '@/lib/identity/frame';
import { ask, type PageInput } from '@/lib/kernel/page';
import { showPaper } from '@/lib/mediation/queries/paper';

export const metadata = { title: '调解文书' };

export default async function CasePaperPage({ params }: PageInput<'community' | 'ref' | 'paper'>) {
  const { community, ref, paper } = await params;
  const view = await ask(showPaper, { community, ref, paper });
  const frameOf = await frame(community);
  const printed = `${frameOf.viewer?.name ?? ''} ${dateTime(new Date())} 打印`;
  const path = `/c/${community}/mediation/${ref}`;
  return (
    <Page {...frameOf} current="mediation" bare>
      <CasePaper view={view} back={path} docx={`${path}/papers/${paper}/docx`} printed={printed} />
    </Page>
  );
}
