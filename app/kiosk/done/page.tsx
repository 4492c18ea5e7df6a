import { KioskEnd, KioskReceipt } from '@/components/votes/kiosk-end';
import { KioskShell } from '@/components/votes/kiosk-shell';
import { readKiosk } from '@/lib/votes/commands/keep-kiosk';

export const metadata = { title: '回执' };

export default async function KioskDonePage() {
  const { receipt } = await readKiosk();
  return <KioskShell>{receipt ? <KioskReceipt code={receipt} /> : <KioskEnd state="done" />}</KioskShell>;
}
