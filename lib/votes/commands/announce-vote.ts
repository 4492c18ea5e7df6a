import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import type { Tell } from '@/lib/kernel/decision';
import { canonical, sha256 } from '@/lib/kernel/events';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayAnnounce } from '../policy';
import { findRollSources } from '../queries/roll-source';
import { lockVote, type Vote } from '../queries/vote';
import { ruleOf } from '../rules/of-vote';
import { announceInput } from '../schema';
import type { BallotItem } from '../tally/answers';
import { isNoticeLongEnough, isOpinion } from './check-draft';
import { type FrozenElector, freezeRoll, hashRoll } from './freeze-roll';
import { saveVote, stepVote, type VoteChange } from './step-vote';

const { electors, texts } = tables;
/** Rows in one statement: SQLite binds at most 32,766 values. */
const chunk = 1000;

/** 公告. From here on nothing of question, rule, roll or mode changes. */
export const announceVote = defineCommand({
  name: 'vote.announce',
  input: announceInput,
  async load(tx, input, { now }) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const [text] = await tx.select({ hash: texts.hash }).from(texts).where(eq(texts.id, vote.textId));
    return { ...vote, hash: text!.hash, ...(await findRollSources(tx, vote, dayOf(now))) };
  },
  authorize: mayAnnounce,
  decide(args) {
    const { input, loaded, by, now, newId, write } = args;
    const rule = ruleOf(loaded.rule);
    if (rule.partyStudy && !loaded.studyDay) return fail('not_studied');
    const isShort = !isNoticeLongEnough(loaded, dayOf(now));
    // RC 26: fewer days in special circumstances; no other rule lets them be fewer.
    if (isShort && !(rule.shorterNotice && input.isShort)) return fail('notice_too_short');
    if (isShort && loaded.opensAt <= now) return fail('opens_already');
    if (isShort && !input.shortReason) return fail('no_reason');
    const { communityId, id: voteId } = loaded;
    const words = isShort && input.shortReason ? write(voteId, 'short-notice', input.shortReason) : null;
    const roll = freezeRoll(loaded, { communityId, voteId, newId });
    if (roll.heads === 0) return fail('nobody_on_the_roll');
    const rollSalt = sha256(newId(), newId());
    const set = {
      announcedAt: now,
      announcedById: by.personId,
      shortNoticeId: words?.id ?? null,
      heads: roll.heads,
      area: roll.area,
      advisoryHeads: roll.advisoryHeads,
      isBinding: !isOpinion(loaded),
      textHash: textHashOf(loaded.hash, loaded.items),
      ruleHash: sha256(canonical(rule)),
      rollSalt,
      rollHash: hashRoll(rollSalt, roll.electors),
    };
    const { heads, area, textHash, ruleHash, rollHash, isBinding } = set;
    const stepped = stepVote(args, {
      event: 'announce',
      ...(words ? { words } : {}),
      set,
      payload: {
        mode: loaded.mode,
        silentOwners: loaded.silentOwners,
        weighs: loaded.weighs,
        heads,
        area,
        textHash,
        ruleHash,
        rollHash,
        isBinding,
      },
      tell: { roles: ['clerk', 'supervisor'], template: 'vote.announced' },
    });
    if (!stepped.ok) return stepped;
    return ok({
      ...stepped.value,
      change: { vote: stepped.value.change, electors: roll.electors },
      tells: [...(stepped.value.tells ?? []), ...tellsOf(loaded, roll.electors)],
    });
  },
  async commit(tx, change: { vote: VoteChange; electors: FrozenElector[] }) {
    await insertElectors(tx, change.electors);
    return saveVote(tx, change.vote);
  },
  says: {
    ...lateSentences,
    not_studied: '这一类表决要先由党组织研究，请先登记研究的日期和纪要编号。',
    notice_too_short: '离开始的日子不够法定的公告天数，请先把开始时间改晚。',
    opens_already: '开始时间已经过了，请先改草稿。',
    no_reason: { field: 'shortReason', text: '请写明是什么特殊情况，大家都会看到。' },
    nobody_on_the_roll: '名册是空的，请先在花名册里登记该由谁表决。',
  },
});

/** Whoever is named on the roll, once each. */
const tellsOf = ({ id, ref }: Vote, roll: readonly FrozenElector[]) =>
  [...new Set(roll.flatMap((e) => e.personId ?? []))].map(
    (personId): Tell => ({ to: { personId }, template: 'vote.announced', subject: { kind: 'votes', id, ref } }),
  );

/** A list or an office is not in the text: the items are frozen with it. */
const textHashOf = (hash: string, items: readonly BallotItem[]) =>
  items.some((item) => item.options.length > 0) ? sha256(hash, canonical(items)) : hash;

async function insertElectors(tx: WriteTx, rows: FrozenElector[]) {
  for (let from = 0; from < rows.length; from += chunk)
    await tx.insert(electors).values(rows.slice(from, from + chunk));
}
