/** The ways in which a ballot comes in: one roll, and one ballot of an elector over all of them. */
export const voteChannels = ['online', 'kiosk', 'hall', 'paper', 'visit'] as const;
export type VoteChannel = (typeof voteChannels)[number];

/** Chosen on a screen: the own one, or that of the hall. */
export const screenChannels = ['online', 'kiosk'] as const;
/** 会场的票, 送票, 流动票箱. */
export const paperChannels = ['hall', 'paper', 'visit'] as const;
export type PaperChannel = (typeof paperChannels)[number];

export const isOnScreen = (channel: string | null): boolean => screenChannels.some((each) => each === channel);
