import type { StateLabel } from '../../kernel/cards';

/** As many papers at once as neither memory nor a reader of the database notices. */
export const batchSize = 50;
/** After so many beginnings there is something wrong that another one does not mend. */
export const mostAttempts = 5;
export const daysKept = 7;

export const mergeStateLabels: Record<'waiting' | 'made' | 'failed' | 'gone', StateLabel> = {
  waiting: { word: '正在做', shape: 'go' },
  made: { word: '做好了', shape: 'done' },
  failed: { word: '没有做成，请重新做', shape: 'fail' },
  gone: { word: '到期已删除', shape: 'wait' },
};
