import type {
  disputeTypes,
  protections,
  satisfactions,
  sessionResults,
  sides,
  sources,
} from '@/db/schema/mediation-words';

export {
  disputeTypes,
  performances,
  protections,
  satisfactions,
  sessionResults,
  sides,
  sources,
} from '@/db/schema/mediation-words';

export type DisputeType = (typeof disputeTypes)[number];
export type Source = (typeof sources)[number];
export type Side = (typeof sides)[number];
export type Protection = (typeof protections)[number];
export type SessionResult = (typeof sessionResults)[number];
export type Satisfaction = (typeof satisfactions)[number];

export const typeNames: Record<DisputeType, string> = {
  marriage: '婚姻家庭纠纷',
  neighbours: '邻里纠纷',
  housing: '房屋宅基地纠纷',
  contract: '合同纠纷',
  business: '生产经营纠纷',
  damage: '损害赔偿纠纷',
  land: '山林土地纠纷',
  demolition: '征地拆迁纠纷',
  environment: '环境污染纠纷',
  wages: '拖欠农民工工资纠纷',
  labour: '其他劳动争议纠纷',
  tourism: '旅游纠纷',
  'online-trade': '电子商务纠纷',
  consumer: '其他消费纠纷',
  medical: '医疗纠纷',
  traffic: '道路交通事故纠纷',
  property: '物业纠纷',
  other: '其他纠纷',
};

export const sourceNames: Record<Source, string> = {
  application: '当事人申请',
  proactive: '主动调解',
  issue: '移送（事项）',
  topic: '移送（议题）',
  grid: '移送（网格员）',
  court: '委托移送（法院）',
  procuratorate: '委托移送（检察院）',
  police: '委托移送（公安）',
  petition: '委托移送（信访）',
  other: '委托移送（其他）',
};

/** Another office handed it over, and its paper has a number. */
export const isHandedOver = (source: Source) =>
  ['court', 'procuratorate', 'police', 'petition', 'other'].includes(source);

/** Where a case comes from, in words; the number alone for the form that mends it. */
export const sourceView = (of: { source: Source; sourceNumber: string | null }) => ({
  source: of.sourceNumber ? `${sourceNames[of.source]} ${of.sourceNumber}` : sourceNames[of.source],
  sourceNumber: of.sourceNumber,
});

export const sideNames: Record<Side, string> = { applicant: '申请人', respondent: '被申请人' };
export const protectionNames: Record<Protection, string> = {
  minor: '涉及未成年人',
  violence: '涉及家庭暴力',
  mental: '涉及精神健康',
};
export const resultNames: Record<SessionResult, string> = {
  success: '调解成功',
  failure: '调解不成',
  continued: '有待继续调解',
};
export const genderNames = { male: '男', female: '女' } as const;
export const performanceNames = { full: '全部履行', partial: '履行了一部分', none: '没有履行' } as const;
export const riskNames = { none: '没有反复的苗头', watch: '要再留意', high: '可能激化' } as const;
export const signingWays = { signature: '签名', seal: '盖章', fingerprint: '按指印' } as const;

export const satisfactionNames: Record<Satisfaction, string> = {
  satisfied: '满意',
  mostly: '基本满意',
  unsatisfied: '不满意',
};

/** PM 26: told to the parties when mediation ends without an agreement. */
export const otherRoutes = '您可以依法通过仲裁、行政途径或者向人民法院起诉来维护自己的权利。';
