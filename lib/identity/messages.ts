/** What is told about accounts and roles. No names, no phones. */
export const messages = {
  'account.locked': '有一个账号今天密码输错太多次，锁住了。本人来的时候，请核对身份证再开锁。',
  'account.reset-slip': '窗口打印了一张重设密码的户码，请留意登记簿上有没有本人签字。',
  'role.granted': '有一项职责交给了新的人，请知悉。',
  'role.given': '您有了一项新的职责，到“我的”里能看到。',
  'role.ended': '有一项职责已经结束，没办完的事交给了接手的人。',
  'role.taken': '您的一项职责已经结束，没办完的事已经交给接手的人。',
  'role.handed-over': '有几件没办完的事转给您接着办，请到工作台查看。',
} as const;
