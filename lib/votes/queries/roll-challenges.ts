// The page of the challenges of a roll: for everybody that there are some and how they were decided; the words of the
// challenge for those who run the vote and for whoever filed it.
import { and, asc, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type Reader, tables } from '@/db';
import { dayOf } from '@/lib/kernel/calendar/day';
import { afterCursor, cutPage, pageSize, readCursor } from '@/lib/kernel/paging';
import { defineQuery, type View } from '@/lib/kernel/query';
import type { Actor } from '@/lib/kernel/verdict';
import { isStaff, maySee } from '../policy';
import { mayChallengeRoll, mayDecideRollChallenge } from '../policy/challenges';
import { rollChallengeLabels, rollChallengesOf, rollChallengeWords } from '../rules/challenges';
import { ruleOf } from '../rules/of-vote';
import { decisionDay, rollChallengeWindow } from '../rules/roll-window';
import { findHead, presentHead } from './head';
import { findOwnRows } from './roll-challenge';
import { findDecisionForm } from './roll-decision-form';

const { people, rollChallenges, texts } = tables;
const said = alias(texts, 'said');
const named = alias(texts, 'named');
const reason = alias(texts, 'reason');

interface Asked {
  community: string;
  ref: string;
  after?: string | undefined;
  /** The one to decide on; without it the oldest that waits. */
  open?: string | undefined;
  /** Words that find who or what is missing. */
  who?: string | undefined;
}

const rowsOf = (read: Reader) =>
  read
    .select({
      challenge: rollChallenges,
      text: said.text,
      forName: named.text,
      name: people.name,
      reason: reason.text,
    })
    .from(rollChallenges)
    .innerJoin(said, eq(said.id, rollChallenges.textId))
    .leftJoin(named, eq(named.id, rollChallenges.forTextId))
    .leftJoin(people, eq(people.id, rollChallenges.challengerId))
    .leftJoin(reason, eq(reason.id, rollChallenges.reasonId));
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['limit']>>[number];

async function findOne(read: Reader, voteId: string, id: string | undefined) {
  const inVote = and(eq(rollChallenges.voteId, voteId), eq(rollChallenges.state, 'open'));
  const [row] = await rowsOf(read)
    .where(and(inVote, id ? eq(rollChallenges.id, id) : undefined))
    .orderBy(asc(rollChallenges.filedAt), asc(rollChallenges.id))
    .limit(1);
  return row ?? null;
}

function lineOf({ challenge: c, ...row }: Row, { actor, open }: { actor: Actor; open: boolean }) {
  const isOwn = actor.kind === 'user' && c.challengerId === actor.id;
  return {
    id: c.id,
    what: rollChallengeWords[c.kind],
    number: c.number,
    filedAt: c.filedAt,
    decidedAt: c.decidedAt,
    state: c.state,
    label: rollChallengeLabels[c.state],
    reason: row.reason,
    isOwn,
    text: open || isOwn ? row.text : null,
    by: open ? (row.name ?? `${row.forName ?? ''}（窗口登记）`) : null,
  };
}

export const showRollChallenges = defineQuery({
  name: 'vote.roll-challenges',
  async load(read, { after, open, who, ...at }: Asked, { actor }) {
    const vote = await findHead(read, at);
    if (!vote?.announcedAt) return null;
    const inVote = eq(rollChallenges.voteId, vote.id);
    const rows = await rowsOf(read)
      .where(and(inVote, afterCursor(rollChallenges.filedAt, rollChallenges.id, readCursor(after))))
      .orderBy(desc(rollChallenges.filedAt), desc(rollChallenges.id))
      .limit(pageSize + 1);
    const mine = await findOwnRows(read, vote.id, actor);
    const staff = isStaff(actor, vote.communityId);
    const waiting = staff ? await findOne(read, vote.id, /^[0-9a-f-]{36}$/.test(open ?? '') ? open : undefined) : null;
    const form =
      waiting && vote.state === 'announced' ? await findDecisionForm(read, vote, waiting.challenge, who) : null;
    return { ...vote, rows, mine, waiting, form };
  },
  authorize: maySee,
  present({ loaded: v, by: { isStaff: open }, actor, now }) {
    const rule = ruleOf(v.rule);
    const { until, ...window } = rollChallengeWindow(rule, dayOf(v.announcedAt!), v.opensAt);
    const page = cutPage(v.rows, ({ challenge }) => ({ at: challenge.filedAt, id: challenge.id }));
    const may = mayChallengeRoll(actor, v);
    const isWindow = v.state === 'announced' && now < v.opensAt && dayOf(now) <= until;
    const { waiting } = v;
    return {
      ...presentHead(v, now),
      isStaff: open,
      until,
      isWindow,
      kinds: rollChallengesOf(rule).map((value) => ({ value, label: rollChallengeWords[value] })),
      rows: page.rows.map((row) => lineOf(row, { actor, open })),
      next: page.next,
      deciding:
        waiting && v.form && mayDecideRollChallenge(actor, { ...v, challenge: waiting.challenge }).ok
          ? {
              ...lineOf(waiting, { actor, open }),
              kind: waiting.challenge.kind,
              dueOn: decisionDay({ until, ...window }, dayOf(waiting.challenge.filedAt)),
              isLate: now >= v.opensAt,
              ...v.form,
            }
          : null,
      can: {
        /** A guest is shown the form, and asked to sign in. */
        file: isWindow && (actor.kind === 'guest' || may.ok),
        fileForOthers: isWindow && may.ok && may.by.isAtWindow,
      },
    };
  },
});
export type RollChallengesView = View<typeof showRollChallenges>;
