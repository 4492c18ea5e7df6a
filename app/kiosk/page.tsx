import { KioskShell } from '@/components/votes/kiosk-shell';
import { KioskStart } from '@/components/votes/kiosk-start';
import { openKioskAction } from './actions';

export const metadata = { title: '会场自助投票' };

export default function KioskPage() {
  return (
    <KioskShell>
      <KioskStart action={openKioskAction} />
    </KioskShell>
  );
}
