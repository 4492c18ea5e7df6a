/** The public sections in the order of the header, by the folder that holds their pages. */
export const sections = [
  { key: 'board', path: '', label: '公开栏' },
  { key: 'issues', path: '/issues', label: '事项' },
  { key: 'proposals', path: '/proposals', label: '议题' },
  { key: 'meetings', path: '/meetings', label: '会议' },
  { key: 'votes', path: '/votes', label: '表决' },
  { key: 'charters', path: '/charters', label: '公约' },
  { key: 'mediation', path: '/mediation', label: '调解' },
  { key: 'notices', path: '/notices', label: '告知单' },
] as const;

export type SectionKey = (typeof sections)[number]['key'] | 'desk';

export interface Place {
  code: string;
  name: string;
}

/** Inside a community the sections are its own; outside they are everybody's. */
export function sectionHref(path: string, community: Place | null): string {
  return (community ? `/c/${community.code}${path}` : path) || '/';
}
