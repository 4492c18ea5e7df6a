import { KioskShell } from '@/components/votes/kiosk-shell';
import { KioskStart } from '@/components/votes/kiosk-start';
import { one, type PageInput } from '@/lib/kernel/page';
import { openKioskAction } from './actions';

export const metadata = { title: '会场自助投票' };

export default async function KioskPage({ searchParams }: PageInput) {
  const why = one((await searchParams).why);
  return (
    <KioskShell>
      <KioskStart action={openKioskAction} why={why} />
    </KioskShell>
  );
}
