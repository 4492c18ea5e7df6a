import type { alarmKinds, alarmLevels, reportTargets } from '@/db/schema/guard-words';
import { addDays, dayOf, startOfDay } from '../../kernel/calendar/day';

export { alarmKinds, alarmLevels, reportTargets } from '@/db/schema/guard-words';

export type AlarmKind = (typeof alarmKinds)[number];
export type AlarmLevel = (typeof alarmLevels)[number];
export type ReportTarget = (typeof reportTargets)[number];

export const alarmNames: Record<AlarmKind, string> = {
  'harm-minor': '未成年人可能受到侵害',
  violence: '可能有家庭暴力',
  crime: '可能引起治安案件或者刑事案件',
  escalation: '可能激化',
};
export const levelNames: Record<AlarmLevel, string> = {
  red: '红色，马上办',
  orange: '橙色，当天办',
  yellow: '黄色，七天内办',
};
export const targetNames: Record<ReportTarget, string> = {
  police: '公安机关（110 或派出所）',
  procuratorate: '检察院',
  civil: '民政部门',
  women: '妇联',
  education: '教育部门',
  street: '街道',
  steps: '没有报告，采取了预防措施',
};

/** The duty as the form shows it. */
export const duties: Record<AlarmKind, string> = {
  // Law on the Protection of Minors 11.
  'harm-minor':
    '《未成年人保护法》第十一条：在工作中发现未成年人受到侵害、疑似受到侵害的，应当立即向公安、民政、教育等部门报告。',
  // Anti-Domestic Violence Law 14.
  violence: '《反家庭暴力法》第十四条：在工作中发现遭受或者疑似遭受家庭暴力的，应当及时向公安机关报案。',
  // PM 25.
  crime: '《人民调解法》第二十五条：有可能引起治安案件、刑事案件的，应当及时向公安机关或者其他部门报告。',
  escalation: '《人民调解法》第二十五条：有可能激化的，应当采取有针对性的预防措施。',
};

/** Mediation waits until these are reported, and the violence itself is never mediated. */
export const isHarm = (kind: AlarmKind) => kind === 'harm-minor' || kind === 'violence';

/** Harm is always red; a likely crime is at least a matter of the day. */
export function levelOf(kind: AlarmKind, asked: AlarmLevel): AlarmLevel {
  if (isHarm(kind)) return 'red';
  return kind === 'crime' && asked === 'yellow' ? 'orange' : asked;
}

/** Red at once, orange before the day is over. */
export function alarmDue(level: AlarmLevel, at: Date): Date {
  if (level === 'red') return at;
  return startOfDay(addDays(dayOf(at), level === 'orange' ? 1 : 8));
}

interface Alarm {
  kind: AlarmKind;
  level: AlarmLevel;
}

/** Whether going there answers the alarm. */
export function answers({ kind, level }: Alarm, target: ReportTarget): boolean {
  if (kind === 'violence') return target === 'police';
  return target !== 'steps' || (kind === 'escalation' && level !== 'red');
}

export const isAnswered = (alarm: Alarm & { targets: readonly ReportTarget[] }) =>
  alarm.targets.some((target) => answers(alarm, target));

/** Suspected harm that nobody has reported yet. */
export const owesReport = (alarms: readonly (Alarm & { targets: readonly ReportTarget[] })[]) =>
  alarms.some((a) => isHarm(a.kind) && !isAnswered(a));

export const reportFirst = '有未成年人可能受侵害或者家庭暴力的情况，还没有报告。请先报告并登记，再往下办。';
