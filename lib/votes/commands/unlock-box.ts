// Opens all sealed ballots of a vote with both keys, or says why not. Nothing of it is written here.
import { type KeyObject, randomInt } from 'node:crypto';
import { sha256 } from '@/lib/kernel/events';
import { newSecret } from '@/lib/kernel/ids';
import type { Keeper } from '../queries/box';
import type { VoteRuleId } from '../rules/of-vote';
import type { BallotItem } from '../tally/answers';
import { hideRareNames } from './hide-rare-names';
import { readKey } from './keep-key';
import { openSecret } from './open-secret';
import { receiptOf } from './seal-ballots';
import { unwrapKey } from './wrap-key';

interface Locked {
  voteId: string;
  communityId: string;
  keepers: readonly Keeper[];
  passphrases: readonly [string, string];
  sheets: readonly [string | null, string | null];
  sealed: readonly { electorId: string; sealed: string }[];
  /** Of the chain: what was cast. */
  seals: readonly string[];
  /** Cast on a screen. */
  marked: number;
  rule: VoteRuleId;
  heads: number;
  items: readonly BallotItem[];
  /** Of papers: for each item how often each answer. */
  bundles: readonly { papers: number; counts: readonly Record<string, number>[] }[];
}

/** Fisher and Yates, with the chance of the operating system. */
function shuffled<T>(items: readonly T[]): T[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

const inOrder = (all: readonly string[]) => [...all].sort().join();

export async function unlockBox(box: Locked) {
  const { voteId, communityId } = box;
  if (box.keepers.length < 2 && box.sealed.length) return { refusal: 'no_box' as const };
  const keys: KeyObject[] = [];
  for (const [at, { nth }] of box.keepers.entries()) {
    if (box.keepers.length < 2) break;
    const wrapped = box.sheets[at] ?? readKey({ voteId, nth });
    if (!wrapped) return { refusal: 'no_key_file' as const };
    const key = await unwrapKey({ voteId, nth }, wrapped, box.passphrases[at]!);
    if (!key) return { refusal: at === 0 ? ('wrong_first' as const) : ('wrong_second' as const) };
    keys.push(key);
  }
  // A row changed, put in or taken away since it was cast: the chain knows each by its hash.
  const isWhole = inOrder(box.seals) === inOrder(box.sealed.map((b) => sha256(b.sealed)));
  const opened = box.sealed.map(({ electorId, sealed }) => openSecret(sealed, keys, { voteId, electorId }));
  if (!isWhole || box.marked !== box.sealed.length || opened.includes(null))
    return { refusal: 'sealed_changed' as const };
  const online = opened.flatMap((ballot) => ballot ?? []);
  const papers = box.bundles.reduce((sum, b) => sum + b.papers, 0);
  // Each item shuffled for itself: the answers of one ballot stand nowhere together.
  const cast = box.items.flatMap((item, at) => {
    const onPaper = box.bundles.flatMap((b) =>
      Object.entries(b.counts[at] ?? {}).flatMap(([answer, times]) => Array<string>(times).fill(answer)),
    );
    const answers = hideRareNames(box.rule, item, box.heads, [...online.map((b) => b.answers[at]!), ...onPaper]);
    return shuffled(answers).map((answer) => ({ item: item.nth, answer }));
  });
  // A paper has no receipt; with a code that nobody holds the two lists are equally long, and do not tell the channels apart.
  const codes = shuffled([
    ...online.map((b) => b.code),
    ...Array.from({ length: papers }, () => receiptOf(newSecret())),
  ]);
  return {
    refusal: null,
    ballots: cast.map((row) => ({ id: newSecret(), voteId, communityId, ...row })),
    codes: codes.map((code) => ({ voteId, communityId, code })),
  };
}
