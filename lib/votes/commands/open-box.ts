import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { canonical, sha256 } from '@/lib/kernel/events';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayOpenBox } from '../policy';
import { findBundles, findKeepers, findScreenMarks, findSealed, findSeals, resultOfBox } from '../queries/box';
import { findPapersByChannel, findPaperTotals } from '../queries/count';
import { findRoll } from '../queries/roll';
import { lockVote } from '../queries/vote';
import { openBoxInput } from '../schema/secret';
import { isCarried } from '../tally/item';
import { hashRoll } from './freeze-roll';
import { saveVote, stepVote } from './step-vote';
import { unlockBox } from './unlock-box';

const { boxChoices, boxCodes, sealedBallots } = tables;
const chunk = 1000;

/**
 * The count of a secret vote, in one transaction: opened, shuffled, written as the box, the sealed rows deleted. The
 * keys are destroyed once it is committed (`destroyKeys`); interrupted before that, nothing has happened.
 */
export const openBox = defineCommand({
  name: 'vote.open-box',
  input: openBoxInput,
  async load(tx, input, { actor, now }) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const { id: voteId, communityId } = vote;
    const isDue = vote.mode === 'secret' && vote.state === 'announced' && now >= vote.closesAt;
    if (!isDue || input.version !== vote.version || !mayOpenBox(actor, vote).ok) return { ...vote, box: null };
    const bundles = await findBundles(tx, voteId);
    const settled = bundles.flatMap((b) => b.settled ?? []);
    const screens = await findScreenMarks(tx, voteId);
    const marked = screens.reduce((sum, { heads }) => sum + heads, 0);
    const opened = await unlockBox({
      ...{ voteId, communityId, marked, bundles: settled, items: vote.items, rule: vote.rule, heads: vote.heads ?? 0 },
      keepers: await findKeepers(tx, voteId),
      passphrases: [input.passwordFirst, input.passwordSecond],
      sheets: [input.passwordSheetFirst, input.passwordSheetSecond],
      sealed: await findSealed(tx, voteId),
      seals: await findSeals(tx, vote),
    });
    const paper = await findPaperTotals(tx, voteId);
    const byChannel = await findPapersByChannel(tx, voteId);
    return { ...vote, box: { bundles, settled, screens, opened, paper, byChannel, roll: await findRoll(tx, voteId) } };
  },
  authorize: mayOpenBox,
  decide(args) {
    const { loaded, now } = args;
    const { box, id: voteId } = loaded;
    if (loaded.mode !== 'secret') return fail('not_secret');
    if (now < loaded.closesAt) return fail('not_closed');
    if (!box) return fail(loaded.version === args.input.version ? 'illegal_transition' : 'stale');
    const { bundles, settled, opened, paper, byChannel, screens, roll } = box;
    // VC 39, RC 39: more ballots than were issued make the vote void.
    if (paper.returned > paper.issued) return fail('more_returned');
    if (settled.length < bundles.length) return fail('unsettled');
    if (settled.reduce((sum, b) => sum + b.papers, 0) !== paper.returned) return fail('papers_missing');
    if (!loaded.rollSalt || hashRoll(loaded.rollSalt, roll) !== loaded.rollHash) return fail('roll_changed');
    if (opened.refusal !== null) return fail(opened.refusal);
    const { ballots, codes } = opened;
    const outcome = resultOfBox(loaded, { ballots, screens, paper, byChannel });
    const stepped = stepVote(args, {
      event: 'count',
      set: { outcome, isCarried: isCarried(outcome.items) },
      payload: { result: sha256(canonical(outcome)) },
      tell: { roles: ['secretary', 'supervisor'], template: 'vote.counted' },
    });
    return stepped.ok
      ? ok({ ...stepped.value, change: { vote: stepped.value.change, voteId, ballots, codes } })
      : stepped;
  },
  async commit(tx: WriteTx, { vote, voteId, ballots, codes }) {
    const saved = await saveVote(tx, vote);
    await tx.delete(sealedBallots).where(eq(sealedBallots.voteId, voteId));
    for (let from = 0; from < ballots.length; from += chunk)
      await tx.insert(boxChoices).values(ballots.slice(from, from + chunk));
    for (let from = 0; from < codes.length; from += chunk)
      await tx.insert(boxCodes).values(codes.slice(from, from + chunk));
    return saved;
  },
  says: {
    ...lateSentences,
    not_secret: '这次是记名表决，不用开箱。',
    not_closed: '还没有到截止时间，不能开箱。',
    more_returned: '收回的票比发出的多，按规定这次表决无效，请宣布作废。',
    unsettled: '还有纸票没有由两个人数完，或者两遍不一致还没有定下来，请先处理。',
    papers_missing: '收回的张数要等于各捆数定的张数，现在对不上。请到“纸票登记和录入”核对。',
    roll_changed: '名册和公告时冻结的不一样，不能计票，请马上报监督委员会和街道。',
    no_box: '没有票箱钥匙，却有封着的票，不能计票，请马上报监督委员会和街道。',
    no_key_file: '服务器上找不到钥匙文件，请把两张恢复单上的文字填进来。',
    wrong_first: { field: 'passwordFirst', text: '第一个人的口令不对，或者恢复单上的文字有错。' },
    wrong_second: { field: 'passwordSecond', text: '第二个人的口令不对，或者恢复单上的文字有错。' },
    sealed_changed: '封着的票和投票时登记的不一样，有人动过，不能计票，请马上报监督委员会和街道。',
  },
});
