import { asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findElectorateSource } from '@/lib/community/queries/electorate';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { type Actor, has } from '@/lib/kernel/verdict';
import { isNoticeLongEnough } from '../commands/check-draft';
import { freezeRoll } from '../commands/freeze-roll';
import { laterBallot } from '../commands/later-ballot';
import { mayAnnounce, mayOpenDraft, mayRevise } from '../policy';
import { isElection, ruleOf } from '../rules/of-vote';
import { electorateOf, type OpenRule, openRules } from '../schema';
import { type BallotItem, type VoteKind, voteKinds } from '../tally/answers';
import { findHead, presentHead } from './head';
import { findReferred } from './referred';
import { findElectors } from './roll';
import { findVote } from './vote';

const { estates } = tables;

const findEstates = (read: Reader, communityId: string) =>
  read.select().from(estates).where(eq(estates.communityId, communityId)).orderBy(asc(estates.name));

/** The owners' committee drafts owners' votes, a clerk any that fits the kind of community. */
function rulesFor(actor: Actor, community: { id: string; kind: 'urban' | 'village' }, kind: VoteKind) {
  const isClerk = has(actor, 'clerk', community.id);
  const other = community.kind === 'village' ? 'rc-' : 'v-';
  return openRules
    .filter(
      (id) =>
        !id.startsWith(other) &&
        isElection(id) === (kind === 'election') &&
        (isClerk || ruleOf(id).weight === 'heads-and-area'),
    )
    .map((id) => ({ value: id, label: ruleOf(id).name, hint: ruleOf(id).sentence }));
}

interface NewVote {
  community: string;
  kind?: string | undefined;
  proposal?: string | undefined;
  prior?: string | undefined;
}

/** What the form for a new vote needs to know, prefilled from the topic it comes from. */
export const newVote = defineQuery({
  name: 'vote.new',
  async load(read, { community: code, proposal, prior, kind: asked }: NewVote, { actor }) {
    const kind = voteKinds.find((each) => each === asked) ?? 'question';
    const community = await findCommunity(read, code);
    if (!community) return null;
    const topic = proposal ? await findReferred(read, { community: code, ref: proposal }) : null;
    const places = await findEstates(read, community.id);
    const election = prior ? await findVote(read, { community: code, ref: prior }) : null;
    return {
      ...{ communityId: community.id, kind: election ? ('election' as const) : kind, places, topic, election },
      rules: rulesFor(actor, community, election ? 'election' : kind),
    };
  },
  authorize: mayOpenDraft,
  present: ({ loaded: { kind, rules: choices, places, topic, election } }) => ({
    kind,
    rules: choices.filter((choice) => !election || choice.value === election.rule),
    estates: places.map((e) => ({ value: e.id, label: e.name })),
    proposal: topic && { ref: topic.ref, title: topic.title },
    prior: election && { ref: election.ref, title: election.title, items: laterBallot(election) },
  }),
});

/** The items as the form asks for them. */
const ballotOf = (items: readonly BallotItem[]) => ({
  byArticle: items.length > 1,
  options: (items[0]?.options ?? []).map((o) => o.label).join('\n'),
  max: items[0]?.max ?? 1,
  offices: items.map(({ title, max, options }) => ({ title, seats: max, names: options.map((o) => o.label) })),
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
    return { ...vote, rules: rulesFor(actor, community, vote.kind), places: await findEstates(read, community.id) };
  },
  authorize: mayRevise,
  present: ({ loaded: v }) => ({
    version: v.version,
    rules: v.rules,
    estates: v.places.map((e) => ({ value: e.id, label: e.name })),
    draft: {
      ...ballotOf(v.items),
      isLater: v.priorId !== null,
      ...{ title: v.title, kind: v.kind, mode: v.mode, rule: v.rule, estateId: v.estateId, text: v.text ?? '' },
      ...{ channels: v.channels, asksTenants: v.asksTenants, allowsChange: v.allowsChange },
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
    const statutory = vote.priorId
      ? await findElectors(read, vote.priorId)
      : await findElectorateSource(read, electorateOf[vote.rule as OpenRule], scope);
    const tenants = vote.asksTenants ? await findElectorateSource(read, 'tenants', scope) : [];
    return { ...vote, statutory, tenants };
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
      isStudied: !rule.partyStudy || v.studyDay !== null,
      isNoticed: isNoticeLongEnough(v, dayOf(now)),
      mayBeShort: rule.shorterNotice && v.opensAt > now,
      isReady: roll.heads > 0 && (!rule.partyStudy || v.studyDay !== null) && isNoticeLongEnough(v, dayOf(now)),
    };
  },
});
export type AnnouncementView = View<typeof checkAnnouncement>;
