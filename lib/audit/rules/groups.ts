/** What a deed was about, as counts and lists name it. */
export const groupWords = {
  issues: '事项',
  proposals: '议题',
  meetings: '会议',
  votes: '表决',
  charters: '公约',
  notices: '告知单和自查',
  mediation: '调解',
  roster: '人口、房屋和网格',
  accounts: '账号和职责',
  other: '其他',
} as const;
export type Group = keyof typeof groupWords;

const groupOfNoun = new Map<string, Group>([
  ['issue', 'issues'],
  ['proposal', 'proposals'],
  ['proposal-task', 'proposals'],
  ['meeting', 'meetings'],
  ['vote', 'votes'],
  ['charter', 'charters'],
  ['article', 'charters'],
  ['notice', 'notices'],
  ['self-cleared', 'notices'],
  ['mediation', 'mediation'],
  ['account', 'accounts'],
  ['role', 'accounts'],
]);
for (const noun of 'building community estate firm grid group household ownership person roster tenancy unit'.split(
  ' ',
))
  groupOfNoun.set(noun, 'roster');

export const groupOf = (type: string): Group => groupOfNoun.get(type.split('.')[0] ?? '') ?? 'other';

/** Below this a count of protected matters could point at somebody. */
const smallest = 5;

interface Line {
  word: string;
  /** A number, or 少于 5. */
  count: string;
}

/**
 * How often each kind of deed was done. Few mediations are not counted out, nor can they be had by taking the others
 * from the chain's length: what is not counted by itself either stands with them in one sum.
 */
export function countGroups(byType: readonly { type: string; n: number }[]): Line[] {
  const sums = new Map<Group, number>();
  for (const { type, n } of byType) sums.set(groupOf(type), (sums.get(groupOf(type)) ?? 0) + n);
  const sum = (...groups: Group[]) => groups.reduce((total, group) => total + (sums.get(group) ?? 0), 0);
  const line = (group: Group): Line => ({ word: groupWords[group], count: `${sum(group)}` });
  const open = (Object.keys(groupWords) as Group[]).filter((group) => sum(group) > 0);
  const mediations = sum('mediation');
  if (mediations >= smallest) return open.map(line);
  const folded: Group[] = ['mediation', 'roster', 'accounts', 'other'];
  const few = (n: number) => (n < smallest ? `少于 ${smallest}` : `${n}`);
  return [
    ...open.filter((group) => !folded.includes(group)).map(line),
    { word: groupWords.mediation, count: few(mediations) },
    { word: '调解、人口、账号和其他合计', count: few(sum(...folded)) },
  ];
}
