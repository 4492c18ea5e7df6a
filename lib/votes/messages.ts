/** What the person concerned reads in 工作台 or on the phone. No names, no choice. */
export const messages = {
  'vote.announced': '有一次表决公告了，请看名册、文本和时间。',
  'vote.reminder': '有一次表决正在进行，名册上您还没有投，请看怎么投、什么时候截止。',
  'vote.roll-challenged': '有人对一次表决的名册提出异议，请在表决开始前决定。',
  'vote.roll-decided': '您对名册提的异议有了决定，理由写在里面。',
  'vote.ballot-voided':
    '您用手机投的一票，已经按您本人在会场的要求作废，请用纸票投。不是您本人办的，请马上到窗口说明。',
  'vote.papers-given': '有人把一次表决的纸票交给您，请点清以后确认接收。',
  'vote.papers-differ': '一次表决的纸票交接时，两个人点的数不一样，原因写在里面。',
  'vote.counted': '有一次表决计完票了，等两个人证明。',
  'vote.certified': '有一次表决的结果证明了，等公示。',
  'vote.published': '有一次表决的结果开始公示。',
  'vote.result-challenged': '有人对一次表决的结果提出异议，请答复。',
  'vote.result-answered': '对一次表决结果的异议有了答复。',
  'vote.void': '有一次表决作废了，原因写在里面。',
  'vote.proxy-registered': '您在一次表决里的书面委托登记了。不是您写的，请马上打电话给窗口。',
  'vote.proxy-held': '有人在一次表决里书面委托您代为投票，请您本人带身份证到会场。',
  'vote.proxy-used': '您委托的人到会场领了票，您这一票由他投。',
  'vote.proxy-void': '一次表决里和您有关的书面委托作废了，请看委托登记。',
} as const;
