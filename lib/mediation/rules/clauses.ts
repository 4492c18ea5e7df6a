// 协议条款库: sentences with blanks by dispute type. The wording is ours (示例), for a committee to look over; who, what
// sum and which day stand in fields of their own, and the paper puts them in front.
import type { DisputeType } from './words';

export const blankNames = ['what', 'where', 'how', 'proof'] as const;
type BlankName = (typeof blankNames)[number];

export interface Clause {
  key: string;
  title: string;
  kind: 'pay' | 'act' | 'promise';
  /** Null: of every type. */
  types: readonly DisputeType[] | null;
  /** 〔what〕 is filled by the blank of that name. */
  text: string;
  /** The question of each blank, with an example. */
  blanks: Partial<Record<BlankName, readonly [label: string, example: string]>>;
}

const account = ['付到哪里', '例如：转到张某某尾号 1234 的银行卡'] as const;
const receipt = ['拿什么作凭证', '例如：收条、转账截图'] as const;

export const clauses: readonly Clause[] = [
  {
    ...{ key: 'pay-once', title: '一次付清', kind: 'pay', types: null },
    text: '一次付清〔what〕，〔where〕，以〔proof〕为凭。',
    blanks: { what: ['是什么钱', '例如：顶棚修复费和被褥损失'], where: account, proof: receipt },
  },
  {
    ...{ key: 'pay-parts', title: '分期付清', kind: 'pay', types: null },
    text: '分期付清〔what〕，〔where〕；每期以〔proof〕为凭。有一期没有按时付，对方可以要求一次付清余下的。',
    blanks: { what: ['是什么钱', '例如：拖欠的工资'], where: account, proof: receipt },
  },
  {
    ...{
      key: 'refund-fee',
      title: '退预付费用',
      kind: 'pay',
      types: ['consumer', 'contract', 'online-trade', 'tourism'],
    },
    text: '退还〔what〕没有用完的部分，原路退回或者〔where〕。退清以后，双方的服务合同解除。',
    blanks: { what: ['退什么', '例如：培训课时费'], where: account },
  },
  {
    ...{
      key: 'refund-group',
      title: '按名单退款',
      kind: 'pay',
      types: ['consumer', 'contract', 'online-trade', 'wages'],
    },
    text: '按本协议附表写的每户数目退还〔what〕，〔where〕；附表是本协议的一部分，每户以〔proof〕为凭。',
    blanks: { what: ['退什么', '例如：没有上的课时费'], where: account, proof: receipt },
  },
  {
    ...{ key: 'deposit', title: '退押金', kind: 'pay', types: ['contract', 'housing'] },
    text: '退还〔where〕的租房押金，已扣除〔what〕；双方的租赁关系就此结清。',
    blanks: { where: ['哪一处房屋', '例如：3 号楼 1-302'], what: ['扣了什么，多少', '例如：水电费 120 元'] },
  },
  {
    ...{ key: 'rent', title: '付清房租', kind: 'pay', types: ['contract', 'housing', 'business'] },
    text: '付清〔where〕〔what〕的房租，〔how〕。',
    blanks: {
      where: ['哪一处房屋', '例如：底商 12 号'],
      what: ['哪几个月', '例如：2026年9月至11月'],
      how: ['怎么付', '例如：转到合同写的账户'],
    },
  },
  {
    ...{
      key: 'damages',
      title: '赔偿损失',
      kind: 'pay',
      types: ['neighbours', 'damage', 'property', 'traffic', 'medical'],
    },
    text: '赔偿〔what〕，〔where〕。收到以后，双方就这件事的损失结清。',
    blanks: { what: ['赔哪些损失', '例如：医药费、误工费'], where: account },
  },
  {
    ...{ key: 'wages', title: '付清工资', kind: 'pay', types: ['wages', 'labour'] },
    text: '付清〔what〕的工资，〔where〕，以〔proof〕为凭。',
    blanks: { what: ['哪几个月', '例如：2026年9月至11月'], where: account, proof: receipt },
  },
  {
    ...{
      key: 'repair',
      title: '修好',
      kind: 'act',
      types: ['neighbours', 'housing', 'property', 'damage', 'contract'],
    },
    text: '修好〔where〕的〔what〕，费用自担，修到〔how〕为止，由〔proof〕验收。',
    blanks: {
      where: ['哪里', '例如：13 号楼 1-302 卫生间'],
      what: ['修什么', '例如：防水层'],
      how: ['修到什么样', '例如：放水两天楼下不渗'],
      proof: ['谁来验收', '例如：物业公司'],
    },
  },
  {
    ...{
      key: 'move',
      title: '搬走、清走',
      kind: 'act',
      types: ['neighbours', 'property', 'contract', 'housing', 'land'],
    },
    text: '把〔what〕从〔where〕搬走、清干净，由〔proof〕查看。',
    blanks: {
      what: ['什么东西', '例如：楼道里的纸箱和旧家具'],
      where: ['哪里', '例如：13 号楼 1 单元 3 层楼道'],
      proof: ['谁来查看', '例如：网格员'],
    },
  },
  {
    ...{
      key: 'quiet',
      title: '不在这个时间响',
      kind: 'promise',
      types: ['neighbours', 'environment', 'business', 'property'],
    },
    text: '每天〔how〕不开〔what〕；装好降噪以后噪声不超过〔proof〕。',
    blanks: {
      how: ['什么时间', '例如：22:00 至次日 7:00'],
      what: ['什么机器或者活动', '例如：排风机'],
      proof: ['按什么标准', '例如：夜间 45 分贝'],
    },
  },
  {
    ...{ key: 'support', title: '赡养、抚养', kind: 'pay', types: ['marriage'] },
    text: '付〔what〕的生活费，〔where〕；生病的医药费〔how〕。',
    blanks: {
      what: ['给谁、哪段时间', '例如：母亲王某某 2026年12月'],
      where: account,
      how: ['医药费怎么分', '例如：三个子女各三分之一'],
    },
  },
  {
    ...{ key: 'hand-over', title: '交还', kind: 'act', types: null },
    text: '把〔what〕交还给〔where〕，〔how〕。',
    blanks: {
      what: ['交还什么', '例如：房门钥匙两把'],
      where: ['交给谁', '例如：房东李某某'],
      how: ['怎么交', '例如：当面点清，写收条'],
    },
  },
  {
    ...{ key: 'apology', title: '当面道歉', kind: 'act', types: null },
    text: '在〔where〕当面向〔what〕道歉，由〔proof〕在场。',
    blanks: {
      where: ['在哪里', '例如：徐露调解室'],
      what: ['向谁', '例如：周某某'],
      proof: ['谁在场', '例如：调解员'],
    },
  },
  {
    ...{ key: 'settled', title: '就此了结', kind: 'promise', types: null },
    text: '收到上面写的款项、看到上面写的事做完以后，不再就〔what〕向对方提出其他要求。',
    blanks: { what: ['哪一件事', '例如：这次漏水'] },
  },
];

/** Those that fit come first. */
export const clausesFor = (type: DisputeType) => [
  ...clauses.filter((c) => c.types?.includes(type)),
  ...clauses.filter((c) => c.types === null),
];

export const findClause = (key: string | null | undefined) => clauses.find((c) => c.key === key) ?? null;

const marked = /〔([a-z]+)〕/g;

/** The sentence, or the blanks that are still empty. */
export function fillClause(clause: Clause, typed: Partial<Record<BlankName, string | null>>) {
  const asked = blankNames.filter((name) => clause.blanks[name]);
  const missing = asked.filter((name) => !typed[name]?.trim());
  if (missing.length) return { missing };
  return { text: clause.text.replace(marked, (_, name: BlankName) => typed[name]!.trim().replace(/[。；，]+$/u, '')) };
}
