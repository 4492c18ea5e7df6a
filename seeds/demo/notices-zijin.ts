// 紫锦: notices that rest on the law, one of them overdue today.
import { demoPhones } from './phones';
import { type NoticeCast, playNotice } from './play-notice';
import type { Stage } from './stage';

export async function seedZijinNotices(stage: Stage) {
  const [one, two] = [await stage.who(demoPhones.zjGrid), await stage.who(demoPhones.zjSecretary)];
  const [clerk, street] = [await stage.who(demoPhones.zjClerk), await stage.who(demoPhones.street)];
  const cast: NoticeCast = { community: 'zj', one, two, clerk, street };
  const law = { lawId: 'fire-28', category: 'fire-lane' } as const;
  await playNotice(stage, cast, {
    ...law,
    building: '紫兰苑 20号楼',
    place: '紫兰苑 20号楼 1 单元楼梯间',
    recipientName: '20 号楼住户',
    text: '楼梯间堆着装修剩下的板材，过不了担架。',
    demand: '把板材搬离楼梯间，搬不动请来电，有人帮忙。',
    ago: 11,
    days: 7,
    until: 'served',
  });
  await playNotice(stage, cast, {
    ...law,
    building: '锦苑 2号楼',
    place: '锦苑 2号楼底商后门',
    recipientName: '某便利店',
    text: '货箱堵住后门的安全出口。',
    demand: '把货箱移开，让后门随时能推开。',
    ago: 25,
    days: 5,
    until: 'cleared',
  });
  await playNotice(stage, cast, {
    category: 'charging',
    lawId: 'highrise-37',
    building: '紫藤苑 5号楼',
    place: '紫藤苑 5号楼门厅',
    recipientName: '5 号楼住户',
    text: '两辆电动车在门厅充电。',
    demand: '把电动车推到楼外的充电点。',
    ago: 3,
    days: 9,
    until: 'fixing',
  });
}
