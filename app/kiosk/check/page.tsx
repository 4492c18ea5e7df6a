import { redirect } from 'next/navigation';
import { KioskBallot } from '@/components/votes/kiosk-ballot';
import { KioskEnd } from '@/components/votes/kiosk-end';
import { KioskShell } from '@/components/votes/kiosk-shell';
import { ask } from '@/lib/kernel/page';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { readKiosk } from '@/lib/votes/commands/keep-kiosk';
import { showKiosk } from '@/lib/votes/queries/kiosk';
import { castAtKioskAction } from '../actions';

export const metadata = { title: '核对' };

export default async function KioskCheckPage() {
  const { pass, ...carried } = await readKiosk();
  const { state, ballot } = await ask(showKiosk, { ...carried, ...(pass ? { pass } : {}) });
  if (ballot && !ballot.isWhole) redirect('/kiosk/ballot');
  const drawn = ballot?.isSecret ? drawCode({ voteId: ballot.id, number: ballot.head.number }) : {};
  return (
    <KioskShell>
      {ballot?.picked && pass ? (
        <KioskBallot
          ballot={ballot}
          action={castAtKioskAction}
          hidden={{ pass, ...drawn }}
          initial={{ values: ballot.picked, errors: { checked: '请核对。' }, problem: null }}
          now={new Date()}
        />
      ) : (
        <KioskEnd state={state === 'open' ? 'done' : state} />
      )}
    </KioskShell>
  );
}
