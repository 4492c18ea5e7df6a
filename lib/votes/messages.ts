/** What the person concerned reads in 工作台 or on the phone. No names, no choice. */
export const messages = {
  'vote.announced': '有一次表决公告了，请看名册、文本和时间。',
  'vote.counted': '有一次表决计完票了，等两个人证明。',
  'vote.certified': '有一次表决的结果证明了，等公示。',
  'vote.published': '有一次表决的结果开始公示。',
  'vote.void': '有一次表决作废了，原因写在里面。',
} as const;
