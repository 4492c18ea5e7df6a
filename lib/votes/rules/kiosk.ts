// 会场自助投票: how long a slip and a ballot stay open, and what a slip is at a moment.
const minute = 60_000;
const slipMinutes = 10;
/** To read and choose: nobody is hurried, and nobody leaves a ballot standing open on the screen of the hall. */
const ballotMinutes = 30;

export const slipExpiry = (issuedAt: Date) => new Date(issuedAt.getTime() + slipMinutes * minute);
const ballotExpiry = (openedAt: Date) => new Date(openedAt.getTime() + ballotMinutes * minute);

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

/** Why a code opens nothing, as the device says it. */
export const codeRefusals = {
  malformed: '票码是 8 位数字，请看着票条再输一次。',
  wrong: '票码不对。请看着票条再输一次；还是不行，请工作人员重新发一个。',
  wait: '输错的次数太多了，请过 15 分钟再试，或者请工作人员换一台机器。',
  not_active: '这个票码还没有启用，请让另一位工作人员启用以后再输入。',
  over: '这个票码过期了。请拿着票条，请工作人员重新发一个。',
  closed: '这次表决已经截止，不能再投了。',
} as const;
export type CodeRefusal = keyof typeof codeRefusals;
export const isCodeRefusal = (word: string | undefined): word is CodeRefusal =>
  word !== undefined && Object.hasOwn(codeRefusals, word);

export const slipLabels = {
  issued: { word: '等第二个人启用', shape: 'wait' },
  active: { word: '启用了，等投票人输入', shape: 'go' },
  open: { word: '正在投', shape: 'go' },
  cast: { word: '投完了', shape: 'done' },
  over: { word: '过期了', shape: 'fail' },
} as const;
