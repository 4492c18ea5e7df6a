import type { Kind } from './decision';

export type Shape = 'wait' | 'go' | 'done' | 'fail' | 'late' | 'pause';
/** 红盾 急事, 金桥 要事, 蓝海 大事. */
export const matters = ['shield', 'bridge', 'sea'] as const;
export type Matter = (typeof matters)[number];

/** A state as people see it: word and shape. */
export interface StateLabel {
  word: string;
  shape: Shape;
}

/** A record in one line, for threads and lists over contexts. Only what its public view shows. */
export interface Card {
  kind: Kind | 'articles';
  id: string;
  title: string;
  href: string;
  state: StateLabel;
  at: Date;
}

/** Something that waits for this person. */
export interface Todo {
  href: string;
  /** e.g. 事〔2026〕3号 */
  number: string;
  title: string;
  matter: Matter | null;
  /** The deed as the button says it. */
  deed: string;
  dueAt: Date | null;
  /** The due day rests on a calendar that is not published yet. */
  provisional?: boolean;
}
