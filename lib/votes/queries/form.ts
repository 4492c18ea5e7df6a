import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findElectorateSource } from '@/lib/community/queries/electorate';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, has } from '@/lib/kernel/verdict';
import { isNoticeLongEnough } from '../commands/check-draft';
import { freezeRoll } from '../commands/freeze-roll';
import { mayAnnounce, mayOpenDraft, mayRevise } from '../policy';
import { rules } from '../rules';
import { electorateOf, type OpenRule, openRules } from '../schema';
import { findHead, presentHead } from './head';
import { findReferred } from './referred';

const { estates } = tables;

const findEstates = (read: Reader, communityId: string) =>
  read.select().from(estates).where(eq(estates.communityId, communityId)).orderBy(asc(estates.name));

/** The owners' committee drafts owners' votes, a clerk any that fits the kind of community. */
function rulesFor(actor: Actor, community: { id: string; kind: 'urban' | 'village' }) {
  const isClerk = has(actor, 'clerk', community.id);
  const other = community.kind === 'village' ? 'rc-' : 'v-';
  return openRules
    .filter((id) => !id.startsWith(other) && (isClerk || rules[id].weight === 'heads-and-area'))
    .map((id) => ({ value: id, label: rules[id].name, hint: rules[id].sentence }));
}

/** What the form for a new vote needs to know, prefilled from the topic it comes from. */
export const newVote = defineQuery({
  name: 'vote.new',
  async load(read, { community: code, proposal }: { community: string; proposal?: string | undefined }, { actor }) {
    const community = await findCommunity(read, code);
    if (!community) return null;
    const topic = proposal ? await findReferred(read, { community: code, ref: proposal }) : null;
    const places = await findEstates(read, community.id);
    return { communityId: community.id, rules: rulesFor(actor, community), places, topic };
  },
  authorize: mayOpenDraft,
  present: ({ loaded: { rules: choices, places, topic } }) => ({
    rules: choices,
    estates: places.map((e) => ({ value: e.id, label: e.name })),
    proposal: topic && { ref: topic.ref, title: topic.title },
  }),
});

/** As `datetime-local` has it. */
const asTyped = (at: Date) => `${dayOf(at)}T${clockOf(at)}`;

/** The same form over a draft. */
export const editVote = defineQuery({
  name: 'vote.edit',
  async load(read, at: { community: string; ref: string }, { actor }) {
    const vote = await findHead(read, at);
    const community = await findCommunity(read, at.community);
    if (!vote || !community || vote.state !== 'draft') return null;
    return { ...vote, rules: rulesFor(actor, community), places: await findEstates(read, community.id) };
  },
  authorize: mayRevise,
  present: ({ loaded: v }) => ({
    version: v.version,
    rules: v.rules,
    estates: v.places.map((e) => ({ value: e.id, label: e.name })),
    draft: {
      ...{ title: v.title, mode: v.mode, rule: v.rule, estateId: v.estateId, text: v.text ?? '' },
      ...{ channels: v.channels, asksTenants: v.asksTenants },
      opensAt: asTyped(v.opensAt),
      closesAt: asTyped(v.closesAt),
    },
  }),
});

/** Before it is announced: what would be frozen, and what is still missing. */
export const checkAnnouncement = defineQuery({
  name: 'vote.check-announcement',
  async load(read, at: { community: string; ref: string }, { now }) {
    const vote = await findHead(read, at);
    if (vote?.state !== 'draft') return null;
    const scope = { communityId: vote.communityId, estateId: vote.estateId, day: dayOf(now) };
    const statutory = await findElectorateSource(read, electorateOf[vote.rule as OpenRule], scope);
    const tenants = vote.asksTenants ? await findElectorateSource(read, 'tenants', scope) : [];
    return { ...vote, statutory, tenants };
  },
  authorize: mayAnnounce,
  present({ loaded: v, now }) {
    const roll = freezeRoll(v, { communityId: v.communityId, voteId: v.id, newId: () => '' });
    const heads = roll.electors.filter((e) => e.tally === 'statutory');
    const unnamed = new Set(heads.filter((e) => !e.personId).map((e) => e.number)).size;
    const rule = rules[v.rule];
    return {
      ...presentHead({ ...v, heads: roll.heads, area: roll.area, advisoryHeads: roll.advisoryHeads }, now),
      unnamed,
      isStudied: !rule.partyStudy || v.studyDay !== null,
      isNoticed: isNoticeLongEnough(v.rule, dayOf(now), v.opensAt),
      isReady:
        roll.heads > 0 &&
        (!rule.partyStudy || v.studyDay !== null) &&
        isNoticeLongEnough(v.rule, dayOf(now), v.opensAt),
    };
  },
});
export type AnnouncementView = View<typeof checkAnnouncement>;
