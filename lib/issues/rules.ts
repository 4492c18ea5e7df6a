// Classes: the five big event classes of GB/T 30428 and what neighbourhoods ask for beside them.
import type { Matter } from '../kernel/cards';

export const categories = {
  'fire-lane': { word: '消防通道堵塞', matter: 'shield' },
  charging: { word: '飞线充电、电动车进楼', matter: 'shield' },
  'falling-objects': { word: '高空抛物', matter: 'shield' },
  'fire-hazard': { word: '其他消防、安全隐患', matter: 'shield' },
  leak: { word: '漏水', matter: 'bridge' },
  noise: { word: '噪声', matter: 'bridge' },
  pets: { word: '宠物', matter: 'bridge' },
  'group-renting': { word: '群租', matter: 'bridge' },
  occupation: { word: '占道、乱堆放', matter: 'bridge' },
  environment: { word: '市容环境', matter: null },
  advertising: { word: '宣传广告', matter: null },
  construction: { word: '施工管理', matter: null },
  emergency: { word: '突发事件', matter: null },
  'street-order': { word: '街面秩序', matter: null },
  development: { word: '集体经济、公共设施建议', matter: 'sea' },
  other: { word: '其他', matter: null },
} as const satisfies Record<string, { word: string; matter: Matter | null }>;
export type Category = keyof typeof categories;
export const categoryIds = Object.keys(categories) as [Category, ...Category[]];
export const isCategory = (text: string | undefined): text is Category => text !== undefined && text in categories;

export const channels = { web: '网上反映', phone: '电话', window: '窗口', patrol: '巡查发现' } as const;

/** What came of it; apart from the state, so that closed never means fixed. */
export const outcomes = {
  resolved: '解决了',
  partly: '解决了一部分',
  elsewhere: '转到别处办',
  'no-action': '没有办成',
} as const;

export const ratings = { satisfied: '满意', fair: '一般', unsatisfied: '不满意' } as const;
