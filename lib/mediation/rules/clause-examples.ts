// 示例条款 by type of dispute. The wording is ours, for a committee to look over and change; nothing here is an official text.
// Who, what sum and which day stand in fields of their own, and the paper puts them in front.
import type { Clause } from './clauses';

const account = '〔付到哪里，例如：转到张某某尾号 1234 的银行卡〕';
const receipt = '〔拿什么作凭证，例如：收条、转账截图〕';

export const exampleClauses: readonly Clause[] = [
  {
    ...{ key: 'pay-once', title: '一次付清', kind: 'pay', types: null },
    text: `一次付清〔是什么钱，例如：顶棚修复费和被褥损失〕，${account}，以${receipt}为凭。`,
  },
  {
    ...{ key: 'pay-parts', title: '分期付清', kind: 'pay', types: null },
    text: `分期付清〔是什么钱，例如：拖欠的工资〕，${account}；每期以${receipt}为凭。有一期没有按时付，对方可以要求一次付清余下的。`,
  },
  {
    ...{
      key: 'refund-fee',
      title: '退预付费用',
      kind: 'pay',
      types: ['consumer', 'contract', 'online-trade', 'tourism'],
    },
    text: `退还〔退什么，例如：培训课时费〕没有用完的部分，原路退回或者${account}。退清以后，双方的服务合同解除。`,
  },
  {
    ...{
      key: 'refund-group',
      title: '按名单退款',
      kind: 'pay',
      types: ['consumer', 'contract', 'online-trade', 'wages'],
    },
    text: `按本协议附表写的每户数目退还〔退什么，例如：没有上的课时费〕，${account}；附表是本协议的一部分，每户以${receipt}为凭。`,
  },
  {
    ...{ key: 'deposit', title: '退押金', kind: 'pay', types: ['contract', 'housing'] },
    text: '退还〔哪一处房屋，例如：3 号楼 1-302〕的租房押金，已扣除〔扣了什么，例如：水电费〕〔金额：扣了多少，例如：120〕；双方的租赁关系就此结清。',
  },
  {
    ...{ key: 'rent', title: '付清房租', kind: 'pay', types: ['contract', 'housing', 'business'] },
    text: '付清〔哪一处房屋，例如：底商 12 号〕〔哪几个月，例如：2026年9月至11月〕的房租，〔怎么付，例如：转到合同写的账户〕。',
  },
  {
    ...{
      key: 'damages',
      title: '赔偿损失',
      kind: 'pay',
      types: ['neighbours', 'damage', 'property', 'traffic', 'medical'],
    },
    text: `赔偿〔赔哪些损失，例如：医药费、误工费〕，${account}。收到以后，双方就这件事的损失结清。`,
  },
  {
    ...{ key: 'wages', title: '付清工资', kind: 'pay', types: ['wages', 'labour'] },
    text: `付清〔哪几个月，例如：2026年9月至11月〕的工资，${account}，以${receipt}为凭。`,
  },
  {
    ...{
      key: 'repair',
      title: '修好',
      kind: 'act',
      types: ['neighbours', 'housing', 'property', 'damage', 'contract'],
    },
    text: '修好〔哪里，例如：13 号楼 1-302 卫生间〕的〔修什么，例如：防水层〕，费用自担，修到〔修到什么样，例如：放水两天楼下不渗〕为止，由〔谁来验收，例如：物业公司〕验收。',
  },
  {
    ...{
      key: 'move',
      title: '搬走、清走',
      kind: 'act',
      types: ['neighbours', 'property', 'contract', 'housing', 'land'],
    },
    text: '把〔什么东西，例如：楼道里的纸箱和旧家具〕从〔哪里，例如：13 号楼 1 单元 3 层楼道〕搬走、清干净，由〔谁来查看，例如：网格员〕查看。',
  },
  {
    ...{
      key: 'quiet',
      title: '不在这个时间响',
      kind: 'promise',
      types: ['neighbours', 'environment', 'business', 'property'],
    },
    text: '每天〔什么时间，例如：22:00 至次日 7:00〕不开〔什么机器或者活动，例如：排风机〕；装好降噪以后，夜里噪声不超过〔数字：多少分贝，例如：45〕分贝。',
  },
  {
    ...{ key: 'support', title: '赡养、抚养', kind: 'pay', types: ['marriage'] },
    text: `付〔给谁、哪段时间，例如：母亲王某某 2026年12月〕的生活费，${account}；生病的医药费〔医药费怎么分，例如：三个子女各三分之一〕。`,
  },
  {
    ...{ key: 'hand-over', title: '交还', kind: 'act', types: null },
    text: '把〔交还什么，例如：房门钥匙两把〕交还给〔交给谁，例如：房东李某某〕，〔怎么交，例如：当面点清，写收条〕。',
  },
  {
    ...{ key: 'apology', title: '当面道歉', kind: 'act', types: null },
    text: '在〔在哪里，例如：徐露调解室〕当面向〔向谁，例如：周某某〕道歉，由〔谁在场，例如：调解员〕在场。',
  },
  {
    ...{ key: 'settled', title: '就此了结', kind: 'promise', types: null },
    text: '收到上面写的款项、看到上面写的事做完以后，不再就〔哪一件事，例如：这次漏水〕向对方提出其他要求。',
  },
];
