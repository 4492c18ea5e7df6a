// What a committee may write on a notice. It has no power to enforce: it tells and asks (告知), and reports what is ignored.
import type { NoticeState } from './machine';

export const categories = {
  'fire-lane': { word: '消防通道、楼道堵塞', demand: '把堵着通道的东西搬走，以后不再堆放。搬不动请来电，有人帮忙。' },
  charging: { word: '飞线充电、电动车进楼', demand: '把电动车推到楼外的充电点，收起飞线。' },
  equipment: { word: '消防设施损坏、遮挡', demand: '移开挡住消防设施的东西；损坏的请来电，我们一起找人修。' },
  wiring: { word: '用电线路', demand: '请持证电工把线路换好、接牢。' },
  gas: { word: '燃气', demand: '关好阀门，请燃气公司上门检查、更换。' },
  storage: { word: '易燃易爆物品', demand: '把易燃易爆物品移出住人的地方。' },
  falling: { word: '高空坠物', demand: '把窗台、阳台外面的东西收进屋里，松动的固定好。' },
  structure: { word: '建筑结构', demand: '先停下施工，请有资质的单位看过以后再商量怎么改。' },
  'group-renting': { word: '群租、隔断', demand: '拆掉隔断，留出能逃生的门窗和过道。' },
  production: { word: '经营场所安全', demand: '把上面写的几处改好，改好以后告诉我们来看。' },
  other: { word: '其他隐患', demand: '' },
} as const satisfies Record<string, { word: string; demand: string }>;
export type Category = keyof typeof categories;
export const categoryIds = Object.keys(categories) as [Category, ...Category[]];
export const isCategory = (text: string | undefined): text is Category => text !== undefined && text in categories;

/** Laws a notice may rest on. `text` only where the wording is certain; otherwise the article is cited by number. */
export const laws = {
  'fire-28': {
    name: '《中华人民共和国消防法》第二十八条',
    text: '任何单位、个人不得损坏、挪用或者擅自拆除、停用消防设施、器材，不得埋压、圈占、遮挡消火栓或者占用防火间距，不得占用、堵塞、封闭疏散通道、安全出口、消防车通道。',
    for: ['fire-lane', 'equipment'],
  },
  'fire-5': {
    name: '《中华人民共和国消防法》第五条',
    text: '任何单位和个人都有维护消防安全、保护消防设施、预防火灾、报告火警的义务。',
    for: ['storage', 'group-renting', 'production'],
  },
  'fire-27': {
    name: '《中华人民共和国消防法》第二十七条',
    text: '电器产品、燃气用具的安装、使用及其线路、管路的设计、敷设、维护保养、检测，必须符合消防技术标准和管理规定。',
    for: ['wiring', 'gas'],
  },
  'highrise-37': {
    name: '《高层民用建筑消防安全管理规定》第三十七条',
    text: '禁止在高层民用建筑公共门厅、疏散走道、楼梯间、安全出口停放电动自行车或者为电动自行车充电。',
    for: ['charging'],
  },
  'civil-1254': {
    name: '《中华人民共和国民法典》第一千二百五十四条',
    text: '禁止从建筑物中抛掷物品。',
    for: ['falling'],
  },
  'civil-272': {
    name: '《中华人民共和国民法典》第二百七十二条',
    text: '业主行使权利不得危及建筑物的安全，不得损害其他业主的合法权益。',
    for: ['structure'],
  },
} as const satisfies Record<string, { name: string; text: string | null; for: readonly Category[] }>;
export type LawId = keyof typeof laws;
export const lawIds = Object.keys(laws) as [LawId, ...LawId[]];
export const lawFor = (category: Category): LawId | null =>
  lawIds.find((id) => (laws[id].for as readonly Category[]).includes(category)) ?? null;

const powers = '责令|勒令|罚款|处罚|罚金|限期执行|强制|查封|取缔|扣押|没收|拘留|停业|停产|断水|断电';
/** A word of enforcement in what goes on paper, or null; 不罚款 and 不是处罚 are true and allowed. */
export function enforcementWord(text: string): string | null {
  const found = new RegExp(`(?<!不|不会|不是|不是行政)(?:${powers})`).exec(text.replace(/\s/g, ''));
  return found?.[0] ?? null;
}

export const serviceMethods = {
  hand: '当面签收',
  left: '留置（有见证人）',
  posted: '张贴',
  mail: '邮寄',
  message: '短信或微信',
} as const;
export const serviceResults = {
  signed: '本人或家人签收',
  delivered: '已送到，没有签字',
  refused: '拒签',
  unreachable: '联系不上',
} as const;
export const answers = {
  done: '我已经改好了，请来复查',
  fixing: '我正在改',
  help: '我搬不动、改不了，请来帮忙',
  object: '我有不同意见',
} as const;
export const answerWays = { account: '网上', code: '回执码', paper: '纸面回执', phone: '电话' } as const;
export const receivers = {
  street: '街道办事处',
  fire: '消防救援机构',
  emergency: '应急管理部门',
  city: '城市管理部门',
  other: '其他部门',
} as const;

/** While one of these, the recipient still has something to do and the deadline runs. */
export const openStates: readonly NoticeState[] = ['issued', 'served', 'fixing', 'failed'];
interface Timed {
  state: NoticeState;
  dueAt: Date | null;
}
export const isOverdue = ({ state, dueAt }: Timed, now: Date) =>
  dueAt !== null && dueAt < now && openStates.includes(state);
/** 二次告知 and 上报移交 follow a failed re-check or a deadline that passed. */
export const isIgnored = (notice: Timed, now: Date) => notice.state === 'failed' || isOverdue(notice, now);

/** 李江沟告〔2026〕012号 */
export const paperNumber = (office: string, year: number, n: number) =>
  `${office}告〔${year}〕${String(n).padStart(3, '0')}号`;
/** 李江沟村（示例） → 李江沟, unless the community's settings say otherwise. */
export const officeName = (community: { name: string; settings: Record<string, unknown> }) =>
  typeof community.settings.shortName === 'string' && community.settings.shortName
    ? community.settings.shortName
    : community.name.replace(/[（(].*$/, '').replace(/(社区|村)$/, '');

export const triesAnHour = 5;
