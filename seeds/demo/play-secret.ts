// A secret vote played: two keys, sealed ballots online, blank papers in bundles, the box opened, the result certified.
import { castSecret } from '@/lib/votes/commands/cast-secret';
import { certifyVote } from '@/lib/votes/commands/certify-vote';
import { countBundle } from '@/lib/votes/commands/count-bundle';
import { countPapers } from '@/lib/votes/commands/count-papers';
import { destroyKeys } from '@/lib/votes/commands/destroy-keys';
import { drawCode } from '@/lib/votes/commands/draw-code';
import { handPapers } from '@/lib/votes/commands/hand-papers';
import { makeBox } from '@/lib/votes/commands/make-box';
import { openBox } from '@/lib/votes/commands/open-box';
import { publishVote } from '@/lib/votes/commands/publish-vote';
import type { Address, Elector } from './play-vote';
import type { Person, Stage } from './stage';

/** Of the demo only: the boxes of an installation are opened by what two people keep in their heads. */
const passphrases = ['示例用的口令，第一个人的', '示例用的口令，第二个人的'];

export interface SecretPlan {
  address: Address;
  voteId: string;
  clerk: Person;
  keepers: [Person, Person];
  opens: number;
  counts: number;
}

export async function makeKeys(stage: Stage, { address, keepers, opens }: SecretPlan) {
  for (const [nth, keeper] of keepers.entries()) {
    const passwordOwn = passphrases[nth]!;
    await stage.run(makeBox, keeper, stage.at(opens - 1, '10:00'), {
      ...address,
      passwordOwn,
      passwordAgain: passwordOwn,
    });
  }
}

/** What is marked: `choice` for the first office, `choice2` for the second. */
type Marks = Record<string, string | string[]>;

export async function castSealed(stage: Stage, plan: SecretPlan, roll: Elector[], mark: (nth: number) => Marks) {
  const { address, voteId, opens } = plan;
  for (const [nth, { number, personId }] of roll.entries()) {
    const voter = { kind: 'user' as const, id: personId!, grants: [] };
    const form = { ...address, number: `${number}`, ...mark(nth), checked: 'yes', ...drawCode({ voteId, number }) };
    await stage.run(castSecret, voter, new Date(stage.at(opens, '09:05').getTime() + nth * 20_000), form);
  }
}

/** Handed out, returned and counted in bundles, all in the hall. */
export async function countBlank(stage: Stage, plan: SecretPlan, roll: Elector[], lineOf: (nth: number) => string) {
  const { address, clerk, keepers, opens } = plan;
  const at = stage.at(opens, '18:30');
  const paper = { ...address, channel: 'hall' };
  const bundle = 100;
  for (let from = 0; from < roll.length; from += bundle) {
    const part = roll.slice(from, from + bundle);
    const numbers = part.map((e) => e.number).join(' ');
    await stage.run(handPapers, clerk, stage.at(opens, '10:00'), { ...paper, numbers });
    await stage.run(countPapers, clerk, at, { ...paper, act: 'returned', amount: `${part.length}` });
  }
  for (let from = 0; from < roll.length; from += bundle) {
    const part = roll.slice(from, from + bundle);
    const lines = part.map((_, nth) => lineOf(from + nth)).join('\n');
    for (const counter of keepers)
      await stage.run(countBundle, counter, at, { ...address, bundle: `${from / bundle + 1}`, lines });
  }
}

export async function openAndCertify(stage: Stage, { address, clerk, keepers, counts }: SecretPlan) {
  const form = () => stage.form('votes', address.community, address.ref);
  const [passwordFirst, passwordSecond] = passphrases;
  const opened = { ...(await form()), passwordFirst, passwordSecond };
  await stage.run(openBox, keepers[0], stage.at(counts, '19:30'), opened);
  await destroyKeys(stage.store);
  for (const keeper of keepers) await stage.run(certifyVote, keeper, stage.at(counts, '20:30'), await form());
  await stage.run(publishVote, clerk, stage.at(counts + 1, '09:00'), await form());
}
