import { KioskBallot } from '@/components/votes/kiosk-ballot';
import { KioskEnd } from '@/components/votes/kiosk-end';
import { KioskShell } from '@/components/votes/kiosk-shell';
import { emptyFormState } from '@/lib/kernel/form-state';
import { ask } from '@/lib/kernel/page';
import { readKiosk } from '@/lib/votes/commands/keep-kiosk';
import { showKiosk } from '@/lib/votes/queries/kiosk';
import { pickAtKioskAction } from '../actions';

export const metadata = { title: '投票' };

export default async function KioskBallotPage() {
  const { pass } = await readKiosk();
  const { state, ballot } = await ask(showKiosk, pass ? { pass } : {});
  return (
    <KioskShell>
      {ballot && pass ? (
        <KioskBallot
          ballot={ballot}
          action={pickAtKioskAction}
          hidden={{ pass }}
          initial={emptyFormState}
          now={new Date()}
        />
      ) : (
        <KioskEnd state={state === 'open' ? 'done' : state} />
      )}
    </KioskShell>
  );
}
