// 没有表态的业主: what is done with owners whose ballot reached them and who said nothing. Words; the count is in tally/silent.

/** 民法典 278 counts who takes part. That silence follows the majority stands in some 议事规则, and is disputed since 2021. */
export const silentWays = ['not-counted', 'majority'] as const;
export type SilentOwners = (typeof silentWays)[number];

export const silentWords: Record<SilentOwners, string> = {
  'not-counted': '不计入：没有投票的就是没有参加',
  majority: '从多数：收到票没有表态的，算作同投票的多数一样',
};
export const silentDispute = '《民法典》2021 年施行以后，没有表态的从多数是不是有效有争议，业主可以请求法院撤销。';
export const silentWarning = `本小区的议事规则写明，收到票没有表态的业主从多数。${silentDispute}`;
