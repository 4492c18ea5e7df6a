/** What the person concerned reads in 工作台 or on the phone. No names, no places. */
export const messages = {
  'notice.issue': '有一张隐患整改告知单和您有关，请看要做什么、什么时候以前做好。',
  'notice.again': '有一张告知单再次告知，请看新的期限。',
  'notice.serve': '告知单已经送达，请看要做什么、什么时候以前做好。',
  'notice.answer': '您经办的告知单，对方有了答复。',
  'notice.object': '您经办的告知单，对方有不同意见，请看了以后回复。',
  'notice.note': '和您有关的告知单有了新的记录。',
  'notice.recheck-pass': '告知单复查合格，已经销号。',
  'notice.recheck-fail': '告知单复查不合格，请看还差什么。',
  'notice.report': '有一张告知单已经上报移交，受理编号出来以后会告诉您。',
  'notice.receipt': '上报的告知单，部门已经受理并给了编号。',
  'notice.settle': '告知单经部门处理，已经销号。',
  'notice.withdraw': '有一张告知单已经撤回，原因写在里面。',
} as const;
