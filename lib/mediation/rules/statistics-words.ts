import type { Source } from './words';

/** From the committee's own motion, the parties, or another office; what a clerk hands over out of an issue or a topic, or a grid worker brings, is 其他. */
export const sourceGroups = {
  proactive: ['proactive'],
  application: ['application'],
  handed: ['court', 'procuratorate', 'police', 'petition', 'issue', 'topic', 'grid', 'other'],
  court: ['court'],
  procuratorate: ['procuratorate'],
  police: ['police'],
  'petition-office': ['petition'],
  elsewhere: ['issue', 'topic', 'grid', 'other'],
} as const satisfies Record<string, readonly Source[]>;
export type SourceGroup = keyof typeof sourceGroups;
export const sourceLabels: Record<SourceGroup, string> = {
  proactive: '主动调解',
  application: '当事人申请',
  handed: '委托移送',
  court: '其中：法院',
  procuratorate: '其中：检察院',
  police: '其中：公安',
  'petition-office': '其中：信访',
  elsewhere: '其中：其他',
};

/** What a list can be asked for, with the days of a period. */
export const countedNames = {
  accepted: '受理',
  succeeded: '受理的里，调解成功',
  difficult: '受理的里，疑难复杂',
  written: '书面协议生效',
  oral: '口头协议生效',
  crime: '防止民转刑',
  petition: '防止群体性上访',
} as const;
export type Counted = keyof typeof countedNames;
