import { store } from '@/db';
import { castSecret } from '@/lib/votes/commands/cast-secret';
import { countBundle } from '@/lib/votes/commands/count-bundle';
import { countPapers } from '@/lib/votes/commands/count-papers';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { handPapers } from '@/lib/votes/commands/hand-papers';
import { makeBox } from '@/lib/votes/commands/make-box';
import { openBox } from '@/lib/votes/commands/open-box';
import { findVote } from '@/lib/votes/queries/vote';
import { bothPassphrases, passphrases } from '../secret';
import { address, announced, numberOf } from './votes';
import type { Samples, World } from './world';

const own = (nth: 0 | 1) => ({ passwordOwn: passphrases[nth], passwordAgain: passphrases[nth] });

/** Announced, with both keys of its box made by a clerk and a supervisor. */
async function boxed(w: World, closes: number) {
  const on = await announced(w, closes, { mode: 'secret' });
  await w.run(makeBox, 'clerk', { ...address(on), ...own(0) }, -3);
  await w.run(makeBox, 'supervisor', { ...address(on), ...own(1) }, -3);
  return on;
}
async function ballotOf(on: { community: string; ref: string; id: string }, personId: string) {
  const number = await numberOf(on.id, personId);
  const code = drawCode({ voteId: on.id, number: Number(number) });
  return { ...address(on), number, choice: 'agree', checked: 'yes', ...code };
}

export const secretVotes: Samples = {
  'vote.make-box': async (w) => ({
    command: makeBox,
    by: 'clerk',
    input: { ...address(await announced(w, 3, { mode: 'secret' })), ...own(0) },
  }),
  'vote.cast-secret': async (w) => {
    const on = await boxed(w, 3);
    const forms = new Map<string, Record<string, unknown>>();
    for (const { id } of Object.values(w.here)) forms.set(id, await ballotOf(on, id));
    const any = [...forms.values()][0]!;
    return { command: castSecret, by: 'resident', input: (who) => forms.get(who.id) ?? any };
  },
  'vote.hand-papers': async (w) => ({
    command: handPapers,
    by: 'supervisor',
    input: { ...address(await boxed(w, 3)), channel: 'hall', numbers: '1 2' },
  }),
  'vote.count-bundle': async (w) => {
    const on = await boxed(w, -1);
    await w.run(handPapers, 'clerk', { ...address(on), channel: 'hall', numbers: '1 2' }, -1.5);
    await w.run(countPapers, 'clerk', { ...address(on), channel: 'hall', act: 'returned', amount: '2' });
    const count = { bundle: '1', agree: '1', oppose: '1', abstain: '0', invalid: '0' };
    return { command: countBundle, by: 'supervisor', input: { ...address(on), ...count } };
  },
  'vote.open-box': async (w) => {
    const on = await boxed(w, -1);
    await w.run(castSecret, 'resident', await ballotOf(on, w.here.resident.id), -1.5);
    const { version } = (await findVote(store.read, on))!;
    return { command: openBox, by: 'supervisor', input: { ...on, version: String(version), ...bothPassphrases } };
  },
};
