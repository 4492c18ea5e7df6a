import { KioskBallot } from '@/components/votes/kiosk-ballot';
import { KioskEnd } from '@/components/votes/kiosk-end';
import { KioskShell } from '@/components/votes/kiosk-shell';
import { emptyFormState } from '@/lib/kernel/form-state';
import { ask, one, type PageInput } from '@/lib/kernel/page';
import { readKiosk } from '@/lib/votes/commands/keep-kiosk';
import { showKiosk } from '@/lib/votes/queries/kiosk';
import { pickAtKioskAction } from '../actions';

export const metadata = { title: '投票' };
/** The form says at which item. */
const missing = { errors: { choice: '请选。' }, problem: '还有没选的，请选好再按下一步。' };

export default async function KioskBallotPage({ searchParams }: PageInput) {
  const { pass, ...carried } = await readKiosk();
  const { state, ballot } = await ask(showKiosk, { ...carried, ...(pass ? { pass } : {}) });
  const isAgain = one((await searchParams).again) === '1' && ballot?.isWhole === false;
  return (
    <KioskShell>
      {ballot && pass ? (
        <KioskBallot
          ballot={ballot}
          action={pickAtKioskAction}
          hidden={{ pass }}
          initial={isAgain ? { ...missing, values: ballot.picked ?? {} } : emptyFormState}
          now={new Date()}
        />
      ) : (
        <KioskEnd state={state === 'open' ? 'done' : state} />
      )}
    </KioskShell>
  );
}
