// 会场自助投票: how long a slip and a ballot stay open, and what a slip is at a moment.
const minute = 60_000;
export const slipMinutes = 10;
/** To read and choose: nobody is hurried, and nobody leaves a ballot standing open on the screen of the hall. */
const ballotMinutes = 30;

export const slipExpiry = (issuedAt: Date) => new Date(issuedAt.getTime() + slipMinutes * minute);
export const ballotExpiry = (openedAt: Date) => new Date(openedAt.getTime() + ballotMinutes * minute);

export interface SlipTimes {
  secondId: string | null;
  expiresAt: Date;
  openedAt: Date | null;
  castAt: Date | null;
}
export type SlipState = 'issued' | 'active' | 'open' | 'cast' | 'over';

export function slipState({ secondId, expiresAt, openedAt, castAt }: SlipTimes, now: Date): SlipState {
  if (castAt) return 'cast';
  if (openedAt) return now < ballotExpiry(openedAt) ? 'open' : 'over';
  if (now >= expiresAt) return 'over';
  return secondId ? 'active' : 'issued';
}

export const slipLabels = {
  issued: { word: '等第二个人启用', shape: 'wait' },
  active: { word: '启用了，等投票人输入', shape: 'go' },
  open: { word: '正在投', shape: 'go' },
  cast: { word: '投完了', shape: 'done' },
  over: { word: '过期了', shape: 'fail' },
} as const;
