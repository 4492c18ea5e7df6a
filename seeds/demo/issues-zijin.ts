// 事项 of 紫锦: the garage of the article with its seventeen visits, and what else people report.
import { demoPhones } from './phones';
import { type Cast, playIssue, type Story } from './play-issue';
import type { Stage } from './stage';

/** Seventeen visits to the man with the full garage. */
const garageVisits = [
  '第 1 次上门，没有开门，留了纸条。',
  '第 2 次上门，隔着门说了几句，老人说不用管。',
  '第 3 次上门，带了菜，老人收下了，没让进门。',
  '第 4 次上门，在楼下碰见，帮着提了东西。',
  '第 5 次上门，和物业管家一起去，聊了半小时家常。',
  '第 6 次上门，老人说这些东西将来有用。',
  '第 7 次上门，一起看了消防通道，老人没说话。',
  '第 8 次上门，帮着打扫厨房。',
  '第 9 次上门，带了理发的志愿者。',
  '第 10 次上门，老人主动说起一个人过日子的难处。',
  '第 11 次上门，约好先清靠楼梯的一角。',
  '第 12 次上门，清了两车，老人在旁边看着。',
  '第 13 次上门，老人身体不舒服，陪着去看医生。',
  '第 14 次上门，送了药，没提清理的事。',
  '第 15 次上门，老人问清走的东西放哪里。',
  '第 16 次上门，和老人一起列了要留下的东西。',
  '第 17 次上门，老人松口：“你们来得勤，我信得过社区。”',
  '53 名网格员、志愿者用一周时间清运 56 立方米。',
];

export async function seedZijinIssues(stage: Stage) {
  const cast: Cast = {
    community: 'zj',
    reporter: await stage.who(demoPhones.owner),
    clerk: await stage.who(demoPhones.zjClerk),
    worker: await stage.who(demoPhones.zjGrid),
    checker: await stage.who(demoPhones.zjSecretary),
  };
  const play = (story: Story) => playIssue(stage, cast, story);
  const garage = await play({
    title: '13 号楼地下车库堆满废品，通道走不过去',
    text: '车库里堆了很多年的旧东西，婴儿车推不过去，万一着火跑不出来。',
    place: '紫兰苑 13 号楼地下车库',
    category: 'fire-lane',
    matter: 'shield',
    ago: 110,
    days: 92,
    visits: garageVisits,
    until: 'closed',
    outcome: ['resolved', '56 立方米清运完毕，通道畅通，老人的去处也安排好了。'],
    rating: 'satisfied',
  });
  const leak = await play({
    title: '楼上漏水，楼下顶棚湿了一片',
    text: '卫生间顶棚往下滴水，和楼上说了几次，各说各的。',
    place: '紫兰苑 13 号楼',
    category: 'leak',
    matter: 'bridge',
    ago: 60,
    until: 'accepted',
  });
  const charger = await play({
    title: '公租房装充电桩，邻居不同意',
    text: '想在自己租的车位装充电桩，邻居怕不安全，拦着不让施工。',
    place: '锦苑公租房车位',
    category: 'other',
    matter: 'bridge',
    ago: 20,
    until: 'accepted',
  });
  await play({
    title: '小区门口早高峰堵车',
    text: '上学时间门口堵得走不动。',
    place: '锦苑东门',
    category: 'street-order',
    matter: 'bridge',
    ago: 12,
    days: 20,
    visits: ['早上 7:30 到现场看，数了 40 辆临时停车。'],
    until: 'dispatched',
  });
  await play({
    title: '楼道声控灯不亮',
    text: '三楼到五楼的灯都不亮。',
    place: '紫兰苑 7 号楼 1 单元',
    category: 'other',
    matter: 'bridge',
    ago: 9,
    days: 5,
    until: 'closed',
    rating: 'satisfied',
  });
  await play({
    title: '顶楼平台有人堆建筑垃圾',
    text: '装修剩的东西都堆在楼顶。',
    place: '紫兰苑 20 号楼顶',
    category: 'environment',
    matter: 'shield',
    ago: 8,
    days: 5,
    until: 'handled',
  });
  await play({
    title: '商铺空调外机吵得睡不着',
    text: '晚上十一点还在响。',
    place: '锦苑 2 号楼底商',
    category: 'noise',
    matter: 'bridge',
    ago: 6,
    until: 'dispatched',
    days: 4,
  });
  await play({
    title: '想在小广场加几张长椅',
    text: '老人下楼没地方坐。',
    place: '紫兰苑小广场',
    category: 'development',
    matter: 'sea',
    ago: 2,
    until: 'reported',
  });
  return { garage, leak, charger };
}
