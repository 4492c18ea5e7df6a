// Who can sign in to the demo, and where they live. The roster generators put them at their places.

export type DemoCommunity = 'ljg' | 'zj';
export interface DemoPerson {
  phone: string;
  name: string;
  /** Where the person is in the roster; roles may be held in both. */
  community: DemoCommunity;
  /** Empty for those who only work here. */
  household: string;
  /** Where the household lives. */
  unit: string;
}

const person = (n: number, name: string, community: DemoCommunity, household = '', unit = ''): DemoPerson => ({
  phone: `138000000${String(n).padStart(2, '0')}`,
  name,
  community,
  household,
  unit,
});

export const demoPeople: readonly DemoPerson[] = [
  person(1, '顾明理', 'ljg'),
  person(2, '李江和', 'ljg', '村001', '李江沟新村 1-1-101'),
  person(3, '孙和清', 'zj', '居0002', '紫兰苑 1-1-102'),
  person(4, '李守田', 'ljg', '村002', '李江沟新村 1-1-102'),
  person(5, '张巡安', 'ljg', '村003', '李江沟新村 1-1-103'),
  person(6, '王念兰', 'zj', '居0793', '紫兰苑 13-1-101'),
  person(7, '周远来', 'ljg', '租0001', ''),
  person(8, '陈文书', 'zj'),
  person(9, '方街正', 'ljg'),
  person(10, '徐紫宁', 'zj'),
  person(11, '郑晓和', 'ljg'),
  person(12, '吴调安', 'zj', '居0003', '紫兰苑 1-1-103'),
  person(13, '牛微光', 'zj', '居0001', '紫兰苑 1-1-101'),
  person(14, '李监明', 'ljg', '村004', '李江沟新村 1-1-201'),
];

/** People of a household who are given, in the order of the phones. */
export const demoPersonOf = (community: DemoCommunity, household: string) =>
  demoPeople.find((one) => one.community === community && one.household === household);

export const demoStaff = (community: DemoCommunity) =>
  demoPeople.filter((one) => one.community === community && !one.household);
