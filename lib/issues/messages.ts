/** What the person concerned reads in 工作台 or on the phone. No names, no places. */
export const messages = {
  'issue.report': '有居民反映了新的事，等您受理。',
  'issue.accept': '您反映的事已经受理。',
  'issue.reject': '您反映的事没有受理，原因写在里面。',
  'issue.dispatch': '有一件事派出去了，请看由谁办、什么时候办好。',
  'issue.handle': '您反映的事已经办完，正在等人核查。',
  'issue.verify-pass': '您办的事核查通过了。',
  'issue.verify-fail': '您办的事核查没通过，请接着办。',
  'issue.close': '您反映的事已经结案，请评价办得怎么样。',
} as const;
