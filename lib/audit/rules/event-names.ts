import { charterSteps } from '../../charters/machine';
import { issueSteps } from '../../issues/machine';
import { meetingSteps } from '../../meetings/machine';
import { noticeSteps } from '../../notices/machine';
import { proposalSteps, taskSteps } from '../../proposals/machine';
import { voteSteps } from '../../votes/machine';
import { groupOf, groupWords } from './groups';

/** Steps of life cycles, as each record's own history names them. */
const steps: Record<string, Record<string, string>> = {
  charter: charterSteps,
  issue: issueSteps,
  meeting: meetingSteps,
  notice: noticeSteps,
  proposal: proposalSteps,
  'proposal-task': taskSteps,
  vote: voteSteps,
};

/** Everything else, by its event. */
const others: Record<string, string> = {
  'account.activated': '用户码开通了账号',
  'account.locked': '密码输错太多次，账号锁住了',
  'account.messages-read': '看过了消息',
  'account.notice-ways-set': '改了通知方式',
  'account.password-changed': '改了密码',
  'account.reset': '用户码重设了密码',
  'account.sessions-ended': '退出了所有设备',
  'account.slip-issued': '打印了户码',
  'account.unlocked': '窗口给账号开了锁',
  'building.added': '登记了一栋楼',
  'charter.adopted': '依表决结果立约',
  'community.set-up': '建立了社区',
  'community.edited': '改了社区资料',
  'estate.added': '登记了一个小区',
  'file.kept': '存下照片或文件，记下校验值',
  'file.removed': '拿走了照片或文件',
  'firm.added': '登记了一家单位',
  'firm.edited': '改了单位的登记',
  'grid.added': '划了一个网格',
  'grid.building-covered': '把一栋楼划进网格',
  'group.added': '登记了一个村民小组',
  'group.filled': '把户分到村民小组',
  'household.added': '登记了一户',
  'household.edited': '改了户的登记',
  'household.joined': '登记了住进来的人',
  'household.left': '登记了搬走的人',
  'household.representative-named': '定下户代表',
  'issue.noted': '记下一次办理',
  'issue.rated': '评价了办理结果',
  'issue.reported': '反映了一件事',
  'meeting.item-decided': '就一件议题作出决定',
  'meeting.minutes-written': '写下纪要',
  'meeting.observer-admitted': '登记了列席的人',
  'meeting.scheduled': '定下会议',
  'meeting.signed-in': '签到',
  'meeting.statement-recorded': '记下一次发言',
  'meeting.topic-placed': '把议题列入议程',
  'meeting.topic-taken-off': '把议题移出议程',
  'notice.found': '发现了一处隐患',
  'ownership.added': '登记了产权',
  'ownership.ended': '登记产权结束',
  'person.added': '登记了一个人',
  'person.edited': '改了人的登记',
  'proposal-task.added': '列入执行任务',
  'proposal.commented': '对议题提了意见',
  'proposal.comments-extended': '延长征求意见',
  'proposal.submitted': '提出议题',
  'role.ended': '结束了一项职责',
  'role.granted': '授予了一项职责',
  'roster.checked': '上传并核对了花名册',
  'roster.confirmed': '确认了花名册',
  'roster.dropped': '作废了花名册',
  'roster.imported': '导入了花名册',
  'roster.refused': '花名册没有导入，和登记对不上',
  'self-cleared.logged': '登记了一处自查自清',
  'tenancy.added': '登记了租住',
  'tenancy.ended': '登记租住结束',
  'texts.erased': '删去了一条记录里的文字',
  'unit.added': '登记了一套房',
  'unit.area-corrected': '更正了面积',
  'unit.voting-owner-named': '定下代表投票的共有人',
  'vote.ballot-cast': '投了一票',
  'vote.secret-cast': '投了一张无记名票',
  'vote.bundle-counted': '数了一扎无记名纸票',
  'vote.proxy-registered': '登记了一份书面委托',
  'vote.proxy-used': '受托人到场领票',
  'vote.proxy-void': '一份书面委托作废',
  'vote.papers-handed': '发出无记名纸票',
  'vote.box-made': '设了票箱的锁',
  'vote.drafted': '起草表决',
  'vote.paper-entered': '录入一张纸票',
  'vote.paper-refused': '一张纸票没有计入',
  'vote.paper-resolved': '第三人定下一张纸票',
  'vote.papers-counted': '登记纸票的发出或收回',
  'vote.attendance-taken': '登记到会的人',
  'vote.hands-counted': '一个人点了举手的人数',
  'vote.reminded': '提醒了还没有投的人',
  'vote.scans-kept': '存下纸票的扫描件',
  'vote.deliveries-logged': '按号登记送达的纸票',
  'vote.returns-logged': '按号登记收回的纸票',
  'vote.visit-logged': '登记了流动票箱上门',
  'vote.kiosk-slip-issued': '发了一个自助投票的票码',
  'vote.kiosk-slip-activated': '第二个人启用了自助投票的票码',
  'vote.kiosk-opened': '在自助机上打开了一张选票',
  'vote.papers-read': '录入一批纸票',
};

/** An event in Chinese; one that nobody named yet by what it was about. Of mediation nothing more is said. */
export function nameOf(type: string): string {
  const [noun = '', step = ''] = type.split('.');
  if (noun === 'mediation') return '调解';
  const own = new Map(Object.entries(steps)).get(noun) ?? {};
  const named = Object.hasOwn(own, step) ? own[step] : undefined;
  return others[type] ?? named ?? `办了一件事（${groupWords[groupOf(type)]}）`;
}
