import { z } from 'zod';
import { type PaperChannel, paperChannels, type VoteChannel, voteChannels } from '../../db/schema/channel-words';
import type { ElectorateKind } from '../community/queries/electorate';
import {
  code,
  day,
  id,
  instant,
  line,
  manyOf,
  oneOf,
  optional,
  paragraph,
  recordFields,
  ref,
  tick,
  whole,
} from '../kernel/fields';
import type { VoteRuleId } from './rules/of-vote';
import { silentWays } from './rules/silent-owners';
import { answerShape, pickedOf } from './schema/answers';
import { officeShape, officesOf } from './schema/offices';
import { voteKinds } from './tally/answers';

export { type PaperChannel, paperChannels, type VoteChannel, voteChannels };

/** From which register each rule takes its roll. */
const electorateOf = {
  'rc-persons': 'adult-residents',
  'rc-households': 'resident-households',
  'rc-reps': 'representative-body',
  'v-persons': 'adult-villagers',
  'v-households': 'villager-households',
  'v-reps': 'representative-body',
  'v-group': 'group-households',
  'rce-members': 'collective-members',
  'rce-reps': 'collective-representatives',
  'owners-ordinary': 'owners',
  'owners-special': 'owners',
  'rc-election-persons': 'adult-residents',
  'rc-election-households': 'resident-households',
  'rc-election-reps': 'representatives',
  'v-election': 'adult-villagers',
  'rc-recall-persons': 'adult-residents',
  'rc-recall-households': 'resident-households',
  'rc-recall-reps': 'representatives',
  'v-recall': 'adult-villagers',
} as const satisfies Record<VoteRuleId, ElectorateKind>;
export const voteRules = Object.keys(electorateOf) as [VoteRuleId, ...VoteRuleId[]];
export const weights = ['persons', 'households'] as const;

/** VC 32: the meeting of a group is held by its persons or by its households. */
export const electorateKindOf = (vote: {
  rule: VoteRuleId;
  weighs: (typeof weights)[number] | null;
}): ElectorateKind =>
  vote.rule === 'v-group' && vote.weighs === 'persons' ? 'group-persons' : electorateOf[vote.rule];

const draftFields = {
  title: line(60),
  kind: oneOf(voteKinds).default('question'),
  ...officeShape,
  /** 逐条表决: each article of the text is an item. */
  byArticle: tick(),
  /** One option a line, and how many of them may be marked. */
  options: optional(paragraph(2000)),
  max: optional(whole(1, 20)),
  mode: oneOf(['roll-call', 'secret', 'hands'], '请选记名、无记名还是举手。').default('roll-call'),
  rule: oneOf(voteRules, '请选由谁来表决。'),
  estateId: optional(id()),
  /** 村民小组会议: which group, and who counts. */
  groupId: optional(id()),
  weighs: optional(oneOf(weights)),
  text: paragraph(20_000),
  /** None where hands are raised: that is in the hall. */
  channels: manyOf(oneOf(voteChannels)),
  asksTenants: tick(),
  asksFirms: tick(),
  silentOwners: oneOf(silentWays).default('not-counted'),
  /** Online, until closing; only where nothing is decided. */
  allowsChange: tick(),
  opensAt: instant(),
  closesAt: instant(),
};
export const draftInput = z
  .object({
    community: code(),
    proposal: optional(ref()),
    /** The election whose open seats are voted on again. */
    prior: optional(ref()),
    ...draftFields,
  })
  .transform((posted) => ({ ...posted, offices: officesOf(posted) }));
export const reviseInput = z
  .object({ ...recordFields, ...draftFields })
  .transform((posted) => ({ ...posted, offices: officesOf(posted) }));
export const studyInput = z.object({ ...recordFields, studyDay: day(), studyMinute: line(40) });
export const remindInput = z.object({ community: code(), ref: ref() });
export const stepInput = z.object(recordFields);
/** RC 26: the days of notice may be fewer in special circumstances, which are told to everybody. */
export const announceInput = z.object({ ...recordFields, isShort: tick(), shortReason: optional(paragraph(300)) });
export const voidInput = z.object({ ...recordFields, ground: paragraph(1000) });

const number = () => whole(1, 999_999);
export const castInput = z
  .object({
    community: code(),
    ref: ref(),
    number: number(),
    ...answerShape,
    /** The form comes twice: to be checked by the voter, and checked. A choice never stands in an address. */
    checked: z.literal('yes', { error: '请核对。' }),
  })
  .transform((posted) => ({ ...posted, picked: pickedOf(posted) }));

export const paperCountInput = z.object({
  community: code(),
  ref: ref(),
  channel: oneOf(paperChannels, '请选是哪一种票。'),
  act: oneOf(['issued', 'returned'], '请选是发出还是收回。'),
  amount: whole(1, 99_999),
});

/** As typed: `agree`, 1, or one sign an item; the vote says what it means. */
const paperChoice = line(200);
const asked = '请选票上写的是什么。';
const rowsInOrder = (v: unknown) => (v === undefined ? [] : Array.isArray(v) ? v : [v]);
export const paperRows = 10;
/** A page of papers: `number` and `choice` of one line belong together, lines without a number are left out. */
export const paperInput = z
  .object({
    community: code(),
    ref: ref(),
    channel: oneOf(paperChannels, '请选是哪一种票。'),
    number: z.preprocess(rowsInOrder, z.array(z.string().max(12)).max(200)),
    choice: z.preprocess(rowsInOrder, z.array(z.string().max(200)).max(200)),
  })
  .transform(({ number: numbers, choice: picked, ...rest }, context) => {
    const lines = numbers
      .map((n, at) => ({ number: n.trim(), choice: picked[at] ?? '' }))
      .filter((l) => l.number !== '');
    const papers = lines.flatMap((l) => {
      const [n, c] = [number().safeParse(l.number), paperChoice.safeParse(l.choice)];
      return n.success && c.success ? [{ number: n.data, choice: c.data }] : [];
    });
    if (papers.length < lines.length || papers.length === 0)
      context.addIssue({ code: 'custom', path: ['number'], message: '每一行都要有票号和票上写的，请检查。' });
    if (new Set(papers.map((p) => p.number)).size < papers.length)
      context.addIssue({ code: 'custom', path: ['number'], message: '同一个票号填了两行，请检查。' });
    return { ...rest, papers };
  });

export const resolveInput = z.object({
  community: code(),
  ref: ref(),
  number: number(),
  choice: z.string({ error: asked }).min(1, asked).pipe(paperChoice),
  channel: oneOf(paperChannels, '请选是哪一种票。'),
});
