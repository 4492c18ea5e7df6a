import { randomUUID } from 'node:crypto';
import { drawCode } from '@/lib/votes/commands/draw-code';
import type { Asked, Client } from '../client';
import { formWith } from '../form';

export interface Ballot {
  number: number;
  choice: 'agree' | 'oppose' | 'abstain';
  /** Of a secret vote. */
  code: string | null;
  asked: Asked;
}
interface Polling {
  code: string;
  vote: { id: string; ref: string };
  roll: readonly { number: number; cookie: string }[];
}

const choices = ['agree', 'oppose', 'abstain'] as const;

/** A form for each elector, checked and ready to be sent, as a browser without JavaScript sends it. */
export async function ballotsOf(ask: Client, { code: community, vote, roll }: Polling): Promise<Ballot[]> {
  const path = `/c/${community}/votes/${vote.ref}/ballot`;
  const page = await ask({ path, cookie: roll[0]!.cookie });
  const fields = formWith('choice', page);
  return roll.map(({ number, cookie }, at) => {
    const choice = choices[at % 3]!;
    // Their own code: that of the page is another elector's.
    const drawn = fields.codeProof === undefined ? null : drawCode({ voteId: vote.id, number });
    const form = { ...fields, ...drawn, number: String(number), key: randomUUID(), choice, checked: 'yes' };
    return { number, choice, code: drawn?.code ?? null, asked: { path, cookie, form } };
  });
}
