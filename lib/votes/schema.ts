import { z } from 'zod';
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
import type { RuleId } from './rules';

export const voteChannels = ['online', 'hall', 'paper'] as const;
export type VoteChannel = (typeof voteChannels)[number];
export const paperChannels = ['hall', 'paper'] as const;
export type PaperChannel = (typeof paperChannels)[number];

/** Rules whose electorate the community's registers know; the others have no register of members yet. */
export const electorateOf = {
  'rc-persons': 'adult-residents',
  'rc-households': 'resident-households',
  'rc-reps': 'representatives',
  'v-persons': 'adult-villagers',
  'v-households': 'villager-households',
  'v-reps': 'representatives',
  'owners-ordinary': 'owners',
  'owners-special': 'owners',
} as const satisfies Partial<Record<RuleId, ElectorateKind>>;
export type OpenRule = keyof typeof electorateOf;
export const openRules = Object.keys(electorateOf) as [OpenRule, ...OpenRule[]];

const draftFields = {
  title: line(60),
  mode: oneOf(['roll-call', 'secret'], '请选记名还是无记名。').default('roll-call'),
  rule: oneOf(openRules, '请选由谁来表决。'),
  estateId: optional(id()),
  text: paragraph(20_000),
  channels: manyOf(oneOf(voteChannels)).refine((all) => all.length > 0, '请至少选一种投票办法。'),
  asksTenants: tick(),
  opensAt: instant(),
  closesAt: instant(),
};
export const draftInput = z.object({ community: code(), proposal: optional(ref()), ...draftFields });
export const reviseInput = z.object({ ...recordFields, ...draftFields });
export const studyInput = z.object({ ...recordFields, studyDay: day(), studyMinute: line(40) });
export const stepInput = z.object(recordFields);
export const voidInput = z.object({ ...recordFields, ground: paragraph(1000) });

const number = () => whole(1, 999_999);
export const castInput = z.object({
  community: code(),
  ref: ref(),
  number: number(),
  choice: oneOf(['agree', 'oppose', 'abstain'], '请选一个：同意、不同意或者弃权。'),
  /** The form comes twice: to be checked by the voter, and checked. A choice never stands in an address. */
  checked: z.literal('yes', { error: '请核对。' }),
});

export const paperCountInput = z.object({
  community: code(),
  ref: ref(),
  channel: oneOf(paperChannels, '请选是会场的票还是送票的票。'),
  act: oneOf(['issued', 'returned'], '请选是发出还是收回。'),
  amount: whole(1, 99_999),
});

const paperChoice = oneOf(['agree', 'oppose', 'abstain', 'invalid'], '请选票上写的是什么。');
const rowsInOrder = (v: unknown) => (v === undefined ? [] : Array.isArray(v) ? v : [v]);
export const paperRows = 10;
/** A page of papers: `number` and `choice` of one line belong together, lines without a number are left out. */
export const paperInput = z
  .object({
    community: code(),
    ref: ref(),
    channel: oneOf(paperChannels, '请选是会场的票还是送票的票。'),
    number: z.preprocess(rowsInOrder, z.array(z.string().max(12)).max(200)),
    choice: z.preprocess(rowsInOrder, z.array(z.string().max(12)).max(200)),
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
  choice: paperChoice,
  channel: oneOf(paperChannels, '请选是会场的票还是送票的票。'),
});
