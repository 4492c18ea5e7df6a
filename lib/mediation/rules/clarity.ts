// An agreement that nobody can perform, or that the law does not allow, is refused before it is signed.
import type { Day } from '../../kernel/calendar/day';
import { fail, ok, type Result } from '../../kernel/result';

export interface TermDraft {
  kind: 'pay' | 'act' | 'promise';
  text: string;
  /** 分 */
  amount: number | null;
  dueDay: Day | null;
}

export const claritySentences = {
  no_amount: { field: 'amount', text: '付钱的内容要写清多少钱。请填金额。' },
  no_day: { field: 'dueDay', text: '请填在哪一天之前做完。没有日期的协议没法履行。' },
  past_day: { field: 'dueDay', text: '履行的日期不能早于今天。当场做完的，填今天。' },
  amount_elsewhere: { field: 'amount', text: '只有付钱的内容才填金额。请改选“付钱”，或者把金额去掉。' },
  money_in_act: { field: 'kind', text: '这一条说的是付钱。请选“付钱”，填上多少钱、到哪一天。' },
  vague_day: { field: 'text', text: '“月底”“年前”“有钱了再付”说不清是哪一天。请写到哪年哪月哪日。' },
  land: { field: 'text', text: '土地归谁，由乡镇、区县政府处理，不能用调解协议来定。可以写怎么用、怎么补偿。' },
  vague: { field: 'text', text: '“尽快”“适当”“合理费用”这样的话说不清。请写明谁、做什么、多少、到哪一天。' },
  fine: { field: 'text', text: '调解协议不能写罚款、拘留这类处罚，委员会没有处罚权。可以写赔偿多少、怎么补救。' },
  identity: { field: 'text', text: '离婚、亲子、收养这类身份关系不能用调解协议来定，请去民政部门或法院办。' },
  crime: { field: 'text', text: '是不是犯罪、要不要追究，不能在协议里约定。请删去这句话。' },
  rights: { field: 'text', text: '不能约定一方不得报警、起诉或者反映情况。请删去这句话。' },
} as const;
type Unclear = keyof typeof claritySentences;

const forbidden: readonly [RegExp, Unclear][] = [
  // PM 3 and 29: an agreement is civil; a committee has no power to punish.
  [/罚款|罚金|处罚|拘留|没收/u, 'fine'],
  [/(解除|终止|恢复)(婚姻|收养|亲子|父子|母子)|同意离婚|办理离婚|确认亲子|断绝.{0,6}关系/u, 'identity'],
  [/(不|不再|免予|免于)追究.{0,6}刑事|撤销?(刑事)?案件|免除刑/u, 'crime'],
  [/(不得|不准|不许|放弃).{0,4}(报警|报案|起诉|诉讼|上访|信访|举报|投诉)/u, 'rights'],
  // 土地管理法 14: 土地所有权和使用权争议, 协商不成由人民政府处理.
  [/(土地|宅基地|林地|耕地).{0,10}(归.{1,12}所有|权属|所有权)/u, 'land'],
  [/(月底|年底|年前|年后|近期|过(几|两)天|过(一)?段时间|有钱|手头宽裕|方便的?时候|以后再)/u, 'vague_day'],
  [
    /尽快|尽早|尽量|适当(补偿|赔偿|修|处理)|酌情|合理(费用|补偿|赔偿)|有关费用|另行协商|抽空|若干|(视|看)情况|适时/u,
    'vague',
  ],
];

/** Money that hides in something to do. */
const money =
  /(支付|赔偿|赔付|退还|补偿|付给|付清).{0,12}(元|款|费用|押金|损失|工资|租金|学费|钱)|(?<!交)付[^，。；]{0,8}(元|款|费|钱|金)/u;

/** PM 29: terms, manner and deadline of performance. */
export function checkTerm(term: TermDraft, today: Day): Result<TermDraft, Unclear> {
  const hit = forbidden.find(([pattern]) => pattern.test(term.text));
  if (hit) return fail(hit[1]);
  if (term.kind === 'act' && money.test(term.text)) return fail('money_in_act');
  if (term.kind === 'pay' && !term.amount) return fail('no_amount');
  if (term.kind !== 'pay' && term.amount !== null) return fail('amount_elsewhere');
  if (term.kind !== 'promise' && term.dueDay === null) return fail('no_day');
  if (term.dueDay !== null && term.dueDay < today) return fail('past_day');
  return ok(term);
}
