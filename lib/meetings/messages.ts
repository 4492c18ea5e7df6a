/** What the person concerned reads in 工作台 or on the phone. */
export const messages = {
  'meeting.announce': '议事会的议程公布了，请看时间和地点。',
  'meeting.cancel': '一次议事会取消了，原因写在里面。',
  'meeting.minutes': '会议纪要写好了，等您审定。',
} as const;
