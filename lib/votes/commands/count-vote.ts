import { defineCommand } from '@/lib/kernel/command';
import { canonical, sha256 } from '@/lib/kernel/events';
import { fail } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayCount } from '../policy';
import { findPaperTotals, findRollWithBallots, resultOf } from '../queries/count';
import { findHands, resultOfHands } from '../queries/hands';
import { lockVote } from '../queries/vote';
import { stepInput } from '../schema';
import { isCarried } from '../tally/item';
import { hashRoll } from './freeze-roll';
import { saveVote, stepVote } from './step-vote';

/** After the clock has closed it. The update lock waits for every cast that was in time, and the next one sees `counted`. */
export const countVote = defineCommand({
  name: 'vote.count',
  input: stepInput,
  async load(tx, input) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    return {
      ...vote,
      rows: await findRollWithBallots(tx, vote.id),
      paper: await findPaperTotals(tx, vote.id),
      hands: vote.mode === 'hands' ? await findHands(tx, vote.id) : null,
    };
  },
  authorize: mayCount,
  decide(args) {
    const { loaded, now } = args;
    const { hands, paper, rows } = loaded;
    if (loaded.mode === 'secret') return fail('has_a_box');
    if (now < loaded.closesAt) return fail('not_closed');
    if (hands?.attended && !hands.settled) return fail('hands_unsettled');
    // VC 39, RC 39: more ballots than were issued make the vote void.
    if (paper.returned > paper.issued) return fail('more_returned');
    if (paper.entered > paper.settled) return fail('unsettled');
    // A paper refused at first may have been read again, or be a second one, once the elector had voided the other ballot.
    const most = paper.entered + paper.refused;
    if (paper.returned > most || paper.returned < most - paper.reread) return fail('papers_missing');
    if (!loaded.rollSalt || hashRoll(loaded.rollSalt, rows) !== loaded.rollHash) return fail('roll_changed');
    const outcome = hands ? resultOfHands(loaded, hands) : resultOf(loaded, rows, paper);
    return stepVote(args, {
      event: 'count',
      set: { outcome, isCarried: isCarried(outcome.items) },
      payload: { result: sha256(canonical(outcome)) },
      tell: { roles: ['secretary', 'supervisor'], template: 'vote.counted' },
    });
  },
  commit: saveVote,
  says: {
    ...lateSentences,
    has_a_box: '无记名表决要由两个人用各自的口令开箱计票。',
    not_closed: '还没有到截止时间，不能计票。',
    hands_unsettled: '举手还没有由两个人点完，或者两个人点的不一样还没有定下来，请先处理。',
    more_returned: '收回的票比发出的多，按规定这次表决无效，请宣布作废。',
    unsettled: '还有纸票没有由两个人录完，或者两遍不一致还没有定下来，请先处理。',
    papers_missing: '收回的张数要等于第一遍录入的加上不计的，现在对不上。请到“纸票登记和录入”核对。',
    roll_changed: '名册和公告时冻结的不一样，不能计票，请马上报监督委员会和街道。',
  },
});
