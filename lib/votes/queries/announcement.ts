import { findBodyMakeUp } from '@/lib/community/queries/electorate-bodies';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { isNoticeLongEnough } from '../commands/check-draft';
import { freezeRoll } from '../commands/freeze-roll';
import { mayAnnounce } from '../policy';
import { makeUpWarnings } from '../rules/make-up';
import { ruleOf } from '../rules/of-vote';
import { electorateKindOf } from '../schema';
import { findHead, presentHead } from './head';
import { findRollSources } from './roll-source';

/** Before it is announced: what would be frozen, and what is still missing. */
export const checkAnnouncement = defineQuery({
  name: 'vote.check-announcement',
  async load(read, at: { community: string; ref: string }, { now }) {
    const vote = await findHead(read, at);
    if (vote?.state !== 'draft') return null;
    const isBody = electorateKindOf(vote) === 'representative-body';
    return {
      ...vote,
      ...(await findRollSources(read, vote, dayOf(now))),
      makeUp: isBody ? await findBodyMakeUp(read, vote.communityId) : null,
    };
  },
  authorize: mayAnnounce,
  present({ loaded: v, now }) {
    const roll = freezeRoll(v, { communityId: v.communityId, voteId: v.id, newId: () => '' });
    const heads = roll.electors.filter((e) => e.tally === 'statutory');
    const unnamed = new Set(heads.filter((e) => !e.personId).map((e) => e.number)).size;
    const rule = ruleOf(v.rule);
    return {
      ...presentHead({ ...v, heads: roll.heads, area: roll.area, advisoryHeads: roll.advisoryHeads }, now),
      unnamed,
      /** What the law asks of a representatives' meeting and the register does not show. */
      warnings: makeUpWarnings(v.rule, v.makeUp ?? { all: roll.heads, representatives: roll.heads, women: 0 }),
      isStudied: !rule.partyStudy || v.studyDay !== null,
      isNoticed: isNoticeLongEnough(v, dayOf(now)),
      mayBeShort: rule.shorterNotice && v.opensAt > now,
      isReady: roll.heads > 0 && (!rule.partyStudy || v.studyDay !== null) && isNoticeLongEnough(v, dayOf(now)),
    };
  },
});
export type AnnouncementView = View<typeof checkAnnouncement>;
