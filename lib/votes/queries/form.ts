import { and, asc, eq } from 'drizzle-orm';
import { type Reader, tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findGroups } from '@/lib/community/queries/groups';
import { clockOf, dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery } from '@/lib/kernel/query';
import { type Actor, has } from '@/lib/kernel/verdict';
import { laterBallot } from '../commands/later-ballot';
import { mayOpenDraft, mayRevise } from '../policy';
import { isByArea, isElection, ruleOf } from '../rules/of-vote';
import { voteRules } from '../schema';
import { type BallotItem, type VoteKind, voteKinds } from '../tally/answers';
import { findHead } from './head';
import { findReferred } from './referred';
import { findVote } from './vote';

const { estates, people } = tables;

interface Place {
  id: string;
  kind: 'urban' | 'village';
}

/** What a rule of the form may need beside it. */
async function findAround(read: Reader, { id, kind }: Place) {
  const places = await read.select().from(estates).where(eq(estates.communityId, id)).orderBy(asc(estates.name));
  const groups = kind === 'village' ? await findGroups(read, id) : [];
  const inCollective = and(eq(people.communityId, id), eq(people.isCollectiveMember, true));
  const hasCollective = kind === 'village' || (await read.$count(people, inCollective)) > 0;
  return {
    hasCollective,
    estates: places.map((e) => ({ value: e.id, label: e.name })),
    groups: groups.map((g) => ({ value: g.id, label: g.name })),
  };
}
type Around = Awaited<ReturnType<typeof findAround>>;

/** The owners' committee drafts owners' votes, a clerk any that fits the kind of community. */
function rulesFor(actor: Actor, community: Place, kind: VoteKind, { hasCollective, groups }: Around) {
  const isClerk = has(actor, 'clerk', community.id);
  const other = community.kind === 'village' ? 'rc-' : 'v-';
  return voteRules
    .filter(
      (id) =>
        !id.startsWith(other) &&
        (hasCollective || !id.startsWith('rce-')) &&
        (groups.length > 0 || id !== 'v-group') &&
        isElection(id) === (kind === 'election') &&
        (isClerk || isByArea(id)),
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
    const around = await findAround(read, community);
    const election = prior ? await findVote(read, { community: code, ref: prior }) : null;
    return {
      ...{ communityId: community.id, kind: election ? ('election' as const) : kind, around, topic, election },
      rules: rulesFor(actor, community, election ? 'election' : kind, around),
    };
  },
  authorize: mayOpenDraft,
  present: ({ loaded: { kind, rules: choices, around, topic, election } }) => ({
    kind,
    rules: choices.filter((choice) => !election || choice.value === election.rule),
    ...placesOf(around),
    proposal: topic && { ref: topic.ref, title: topic.title },
    prior: election && { ref: election.ref, title: election.title, items: laterBallot(election) },
  }),
});

const placesOf = ({ estates: places, groups }: Around) => ({ estates: places, groups });

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
    const around = await findAround(read, community);
    return { ...vote, rules: rulesFor(actor, community, vote.kind, around), around };
  },
  authorize: mayRevise,
  present: ({ loaded: v }) => ({
    version: v.version,
    rules: v.rules,
    ...placesOf(v.around),
    draft: {
      ...ballotOf(v.items),
      isLater: v.priorId !== null,
      ...{ title: v.title, kind: v.kind, mode: v.mode, rule: v.rule, estateId: v.estateId, text: v.text ?? '' },
      ...{ groupId: v.groupId, weighs: v.weighs },
      ...{
        channels: v.channels,
        asksTenants: v.asksTenants,
        asksFirms: v.asksFirms,
        silentOwners: v.silentOwners,
        allowsChange: v.allowsChange,
      },
      opensAt: asTyped(v.opensAt),
      closesAt: asTyped(v.closesAt),
    },
  }),
});
