// A counted result as pages and papers print it: the sentence, each clause, the counts; an office or a list by its votes.
import { besideWords, headOf } from '../rules/of-vote';
import { type Counts, choices, explain, verdict } from '../tally';
import { choiceWords } from '../tally/answers';
import { electionVerdict, explainElection } from '../tally/explain-election';
import { deciding, type ItemResult, isCarried, type QuestionResult, resultWord } from '../tally/item';
import { optionsVerdict } from '../tally/options';
import { optionsAdvice, questionAdvice } from './advice-view';
import { absent, clauseView, row, turnoutView, votesView } from './clause-view';
import { channelWords } from './head';
import type { Result, Vote } from './vote';

/** Of those who attended, who raised no hand; with ballots there are none. */
function silent({ participating, ...said }: Counts) {
  const heads = participating.heads - choices.reduce((sum, choice) => sum + said[choice].heads, 0);
  return heads > 0 ? [row('到会没有举手', { heads })] : [];
}

/** The second tally, and what it adds to the first. */
function silentView({ silent }: QuestionResult, unit: string) {
  if (!silent) return null;
  const { follows, outcome } = silent;
  return {
    counts: [
      row('收到票没有表态', silent.silent),
      ...(follows ? [row(`加上以后${choiceWords[follows]}`, outcome[follows])] : []),
    ],
    follows: follows && choiceWords[follows],
    clauses: explain(outcome, unit).map((each) => clauseView(each, outcome, unit)),
    sentence: verdict(outcome, unit),
  };
}

/** Where the silent follow the majority both answers are said, the deciding one first. */
function questionSentence(item: QuestionResult, unit: string) {
  const first = verdict(deciding(item), unit);
  return item.silent ? `按议事规则，没有表态的从多数：${first}只算投了票的：${verdict(item.statutory, unit)}` : first;
}

function questionView(item: QuestionResult, unit: string) {
  const { statutory } = item;
  return {
    /** Null: a question is carried or not. */
    word: null,
    isCarried: deciding(item).carried,
    sentence: questionSentence(item, unit),
    silent: silentView(item, unit),
    clauses: explain(statutory, unit).map((each) => clauseView(each, statutory, unit)),
    people: [],
    counts: [
      ...choices.map((choice) => row(choiceWords[choice], statutory[choice])),
      ...silent(statutory),
      row('参加', statutory.participating, true),
      row('没有参加', absent(statutory)),
      row('全体', statutory.electorate, true),
    ],
    advisory: questionAdvice(item),
  };
}

type Marked = Exclude<ItemResult, QuestionResult>;

/** In the order of votes. `mark`: 当选, 票数相等, or the rank in a list. */
function peopleOf(item: Marked) {
  if (item.kind === 'options')
    return item.statutory.options.map((o) => ({
      number: o.number,
      name: o.name,
      votes: o.votes,
      mark: `第 ${o.rank}${o.isTied ? '（并列）' : ''}`,
      isElected: false,
      sentence: null,
      bar: { label: `${o.name} ${o.votes} 票`, total: item.statutory.participating.heads, gate: null },
    }));
  const { statutory } = item;
  const isTied = (name: string) => statutory.ties.some((tied) => tied.name === name);
  const lines = explainElection(statutory).filter((line) => line.who !== null);
  return statutory.candidates.map((c, at) => ({
    number: c.number,
    name: c.name,
    votes: c.votes,
    mark: c.isElected ? '当选' : isTied(c.name) ? '票数相等' : c.number === null ? '另选' : '没有当选',
    isElected: c.isElected,
    sentence: lines[at]?.sentence ?? null,
    bar: lines[at] ? votesView(lines[at]) : null,
  }));
}

function markedView(item: Marked, unit: string) {
  const { statutory } = item;
  const electorate = item.kind === 'election' ? item.statutory.electorate : null;
  return {
    word: resultWord(item.kind, isCarried([item]), [item]).word,
    isCarried: isCarried([item]) ?? false,
    sentence: item.kind === 'options' ? optionsVerdict(item.statutory) : electionVerdict(item.statutory),
    silent: null,
    clauses:
      item.kind === 'election'
        ? explainElection(item.statutory)
            .slice(0, 1)
            .map((line) => turnoutView(item.statutory, line, unit))
        : [],
    people: peopleOf(item),
    counts: [
      row('有效', statutory.valid),
      row('都没有选', statutory.abstain),
      row('无效', statutory.invalid),
      row('参加', statutory.participating, true),
      ...(electorate ? [row('没有参加', absent({ ...statutory, electorate })), row('全体', electorate, true)] : []),
    ],
    advisory: item.kind === 'options' ? optionsAdvice(item.advisory) : null,
  };
}

const itemView = (item: ItemResult, unit: string) => ({
  kind: item.kind,
  nth: item.nth,
  title: item.title,
  ...(item.kind === 'question' ? questionView(item, unit) : markedView(item, unit)),
});

/** 通过。 · 10 项里通过 9 项。 · 王某、李某当选。 */
export function sentenceOf({ items }: Result, unit: string): string {
  const [only] = items;
  if (only && items.length === 1) return itemView(only, unit).sentence;
  if (only?.kind !== 'question') return items.map((item) => `${item.title}：${itemView(item, unit).sentence}`).join('');
  const carried = items.filter((item) => item.kind === 'question' && deciding(item).carried).length;
  return carried === items.length ? `${items.length} 项都通过。` : `${items.length} 项里通过 ${carried} 项。`;
}

export function presentResult(vote: Pick<Vote, 'rule' | 'weighs' | 'asksTenants' | 'asksFirms'>, result: Result) {
  const { items, channels, papers } = result;
  const unit = headOf(vote);
  return {
    /** Null: nothing is decided by it. */
    isCarried: isCarried(items),
    asked: resultWord(items[0]?.kind ?? 'question', isCarried(items), items),
    sentence: sentenceOf(result, unit),
    items: items.map((item) => itemView(item, unit)),
    channels: channels
      .filter((c) => c.tally === 'statutory')
      .map(({ channel, heads }) => ({ name: channelWords[channel as keyof typeof channelWords], heads })),
    papers,
    unit,
    beside: besideWords(vote),
  };
}
export type ResultView = ReturnType<typeof presentResult>;
