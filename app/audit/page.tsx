import { AllAudits } from '@/components/audit/all-audits';
import { Page } from '@/components/layout/page';
import { showAllAudits } from '@/lib/audit/queries/all';
import { frame } from '@/lib/identity/frame';
import { ask } from '@/lib/kernel/page';

export const metadata = { title: '留痕' };

export default async function AllAuditsPage() {
  const rows = await ask(showAllAudits, {});
  return (
    <Page {...(await frame(null))}>
      <AllAudits rows={rows} />
    </Page>
  );
}
