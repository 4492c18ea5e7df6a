// What stands on the ballot, made of the draft. Pure.
import { fail, ok, type Result } from '@/lib/kernel/result';
import { splitText } from '../documents';
import { checkElection, type DesignCode } from '../rules/ballot-design';
import { isElection, type VoteRuleId } from '../rules/of-vote';
import { mostItems } from '../schema/answers';
import type { Office } from '../schema/offices';
import type { BallotItem, VoteKind } from '../tally/answers';

export interface BallotDraft {
  title: string;
  kind: VoteKind;
  rule: VoteRuleId;
  offices: readonly Office[];
  byArticle: boolean;
  text: string;
  options: string | null;
  max: number | null;
}

export const itemSentences = {
  no_articles_to_vote: {
    field: 'byArticle',
    text: `逐条表决，文本要分条写（第一条、第二条……），至少 2 条，最多 ${mostItems} 条。`,
  },
  too_few_options: { field: 'options', text: '至少写两个选项，一行一个，最多 30 个。' },
  same_option_twice: { field: 'options', text: '有两个选项一样，请检查。' },
  not_an_election: { field: 'rule', text: '选举请选“选举”一类的规则，别的表决不能选它。' },
  office_without_name: { field: 'office1', text: '请写明要选什么职务，例如主任、委员。' },
  'no-office': { field: 'office1', text: '请写明要选什么职务、应选几名。' },
  'no-seat': { field: 'seats1', text: '应选名额至少是 1 名。' },
  'bad-number': { field: 'candidates1', text: '候选人的序号有误，请重新填写。' },
  'bad-name': { field: 'candidates1', text: '候选人姓名不能带逗号、加号，一行写一个。' },
  'same-name': { field: 'candidates1', text: '同一个职务里有两名候选人同名，请在姓名后面注明，便于区分。' },
  'too-few-candidates': { field: 'candidates1', text: '候选人的人数要多于应选名额。' },
  'committee-size': { field: 'seats1', text: '村民委员会由 3 至 7 人组成，请核对应选名额。' },
  marks_too_many: { field: 'max', text: '最多可选的个数要少于选项的个数。' },
} as const;

const mostOptions = 30;
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text).replace(/\n/g, ' ');

export function itemsOf(draft: BallotDraft): Result<BallotItem[], keyof typeof itemSentences> {
  if ((draft.kind === 'election') !== isElection(draft.rule)) return fail('not_an_election');
  if (draft.kind === 'election') return officeItems(draft);
  if (draft.kind === 'options') return listOf(draft);
  if (!draft.byArticle) return ok([{ nth: 1, kind: 'question', title: draft.title, max: 1, options: [] }]);
  const { clauses } = splitText(draft.text);
  if (clauses.length < 2 || clauses.length > mostItems) return fail('no_articles_to_vote');
  return ok(
    clauses.map(({ name, text }, at) => ({
      ...{ nth: at + 1, kind: 'question' as const, max: 1, options: [] },
      title: `${name}　${shortened(text)}`,
    })),
  );
}

function listOf({ title, options, max }: BallotDraft): Result<BallotItem[], keyof typeof itemSentences> {
  const labels = (options ?? '')
    .split('\n')
    .map((line) => line.trim().slice(0, 100))
    .filter(Boolean);
  if (labels.length < 2 || labels.length > mostOptions) return fail('too_few_options');
  if (new Set(labels).size < labels.length) return fail('same_option_twice');
  const marks = max ?? 1;
  if (marks >= labels.length) return fail('marks_too_many');
  const numbered = labels.map((label, at) => ({ nth: at + 1, label }));
  return ok([{ nth: 1, kind: 'options', title, max: marks, options: numbered }]);
}

type Fault = Exclude<DesignCode, 'office-too-few' | 'two-offices'>;

function officeItems({ rule, offices }: BallotDraft): Result<BallotItem[], keyof typeof itemSentences> {
  if (!isElection(rule)) return fail('not_an_election');
  if (offices.some((office) => office.title === '')) return fail('office_without_name');
  const designed = offices.map(({ title, seats, names }) => ({
    ...{ title, seats },
    candidates: names.map((name, at) => ({ number: at + 1, name })),
  }));
  const fault = checkElection({ rule, offices: designed }).find((found) => found.weight === 'fault');
  if (fault) return fail(fault.code as Fault);
  return ok(
    designed.map(({ title, seats, candidates }, at) => ({
      ...{ nth: at + 1, kind: 'election' as const, title, max: seats },
      options: candidates.map(({ number, name }) => ({ nth: number, label: name })),
    })),
  );
}
