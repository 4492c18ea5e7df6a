import type { StateLabel } from '@/lib/kernel/cards';

export const rosterStates: Record<'checked' | 'confirmed' | 'imported' | 'dropped', StateLabel> = {
  checked: { word: '等您确认', shape: 'wait' },
  confirmed: { word: '正在导入', shape: 'go' },
  imported: { word: '已经导入', shape: 'done' },
  dropped: { word: '没有导入', shape: 'pause' },
};

/** What the counts of a report are counts of. */
export const reportWords: Record<string, string> = {
  estates: '小区',
  buildings: '楼栋',
  units: '房屋',
  grids: '网格',
  gridBuildings: '楼栋归入网格',
  people: '人',
  households: '户',
  householdMembers: '户内成员',
  ownerships: '产权',
  tenancies: '租赁',
  grants: '身份',
  voters: '表决人',
};
