// One secret ballot that was chosen on a screen: sealed before the decision, because it takes chance. What the phone and
// the kiosk share.
import { type ReadTx, tables, type WriteTx } from '@/db';
import { sha256 } from '@/lib/kernel/events';
import { findKeepers } from '../queries/box';
import type { VoteProxy } from '../queries/proxies';
import type { Vote } from '../queries/vote';
import type { Picked } from '../schema/answers';
import { isDrawn } from './draw-code';
import { readAnswers } from './read-answers';
import type { Screen } from './refuse-on-screen';
import { sealSecret } from './seal-secret';
import { overtakeProxies, type ProxyRow, saveProxies } from './step-proxy';

const { sealedBallots, voteMarks } = tables;

interface Posted {
  number: number;
  picked: Picked;
  code: string;
  codeProof: string;
}

/** `decide` sees ciphertext only. */
export async function prepareSecret(tx: ReadTx, vote: Vote, electorId: string, posted: Posted) {
  const keys = (await findKeepers(tx, vote.id)).map((k) => k.publicKey);
  const answers = readAnswers(vote.items, posted.picked);
  if (!answers.ok) return { refusal: answers.error, sealed: '' };
  if (keys.length < 2) return { refusal: 'no_box' as const, sealed: '' };
  if (!isDrawn(posted, { voteId: vote.id, number: posted.number }))
    return { refusal: 'not_our_code' as const, sealed: '' };
  const ballot = { items: vote.items, answers: answers.value, code: posted.code };
  return { refusal: null, sealed: sealSecret(ballot, keys, { voteId: vote.id, electorId }) };
}

interface Chosen {
  vote: { id: string; communityId: string; ref: string };
  number: number;
  sealed: string;
  channel: Screen;
  electorId: string;
  proxies: readonly VoteProxy[];
  byId: string;
  at: Date;
}

export function takeSecret({ vote, number, sealed, channel, electorId, proxies, byId, at }: Chosen) {
  const row = { electorId, voteId: vote.id, communityId: vote.communityId };
  const overtaken = overtakeProxies(proxies, channel, at, vote.ref);
  const cast = { type: 'vote.secret-cast', subjectId: vote.id, payload: { number, channel, seal: sha256(sealed) } };
  return {
    change: { mark: { ...row, channel, byId, at }, ballot: { ...row, sealed }, proxies: overtaken.rows },
    transitions: overtaken.transitions,
    tells: overtaken.tells,
    events: [cast, ...overtaken.events] as const,
  };
}

export interface SecretChange {
  mark: typeof voteMarks.$inferInsert;
  ballot: typeof sealedBallots.$inferInsert;
  proxies: readonly ProxyRow[];
}

export async function saveSecret(tx: WriteTx, { mark, ballot, proxies }: SecretChange) {
  await tx.insert(voteMarks).values(mark);
  await tx.insert(sealedBallots).values(ballot);
  await saveProxies(tx, proxies);
  // The receipt is not in the answer: answers are kept with the form's key.
  return {};
}

export const secretSentences = {
  no_box: '票箱的钥匙还没有设好，现在还不能投，请稍后再来，或者打电话问窗口。',
  not_our_code: '这一页放得太久了，请重新打开投票页。',
} as const;
