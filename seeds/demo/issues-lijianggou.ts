// 事项 of 李江沟: what the article calls 三乱一堵, and what came after.
import { demoPhones } from './phones';
import { type Cast, playIssue } from './play-issue';
import type { Stage } from './stage';

export async function seedLijianggouIssues(stage: Stage) {
  const cast: Cast = {
    community: 'ljg',
    reporter: await stage.who(demoPhones.councilMember),
    clerk: await stage.who(demoPhones.ljgClerk),
    worker: await stage.who(demoPhones.ljgGrid),
    checker: await stage.who(demoPhones.ljgSecretary),
  };
  const tenant: Cast = { ...cast, reporter: await stage.who(demoPhones.tenant) };
  const disorder = await playIssue(stage, cast, {
    title: '“三乱一堵”：乱停、乱堆、乱拉线，消防通道堵',
    text: '巡查里看到，好几栋楼电动车进楼充电，楼道堆东西，消防车进不来。',
    place: '1 到 14 号楼',
    category: 'fire-lane',
    matter: 'shield',
    ago: 118,
    until: 'accepted',
  });
  const blocked = await playIssue(stage, tenant, {
    title: '6 号楼一层消防门被杂物堵住',
    text: '门后堆了旧家具，推不开。',
    place: '6 号楼 2 单元一层',
    category: 'fire-hazard',
    matter: 'shield',
    ago: 16,
    until: 'accepted',
  });
  await playIssue(stage, tenant, {
    title: '租户没有地方给电动车充电',
    text: '充电棚只有 20 个口，晚上排不上。',
    place: '3 号楼东侧',
    category: 'charging',
    matter: 'shield',
    ago: 25,
    days: 15,
    visits: ['和充电公司的人一起量了地方。'],
    until: 'closed',
    outcome: ['partly', '加了 12 个口，还差一半，排到下个月。'],
    rating: 'fair',
  });
  await playIssue(stage, cast, {
    title: '写字楼空着，能不能一起想办法',
    text: '四万平方米商铺写字楼空了不少。',
    place: '村集体写字楼',
    category: 'development',
    matter: 'sea',
    ago: 40,
    until: 'accepted',
  });
  await playIssue(stage, tenant, {
    title: '半夜有人从楼上扔烟头',
    text: '昨天落在婴儿车旁边。',
    place: '9 号楼南侧',
    category: 'falling-objects',
    matter: 'shield',
    ago: 5,
    days: 3,
    until: 'dispatched',
  });
  await playIssue(stage, cast, {
    title: '地库车位划线看不清',
    text: '线磨没了，停得乱。',
    place: '地下车库 B 区',
    category: 'other',
    matter: 'bridge',
    ago: 3,
    days: 8,
    until: 'dispatched',
  });
  await playIssue(stage, tenant, {
    title: '楼下饭店油烟往家里飘',
    text: '一到饭点就不敢开窗。',
    place: '2 号楼底商',
    category: 'environment',
    matter: 'bridge',
    ago: 1,
    until: 'reported',
  });
  const solved = { until: 'closed', days: 5 } as const;
  await playIssue(stage, tenant, {
    ...{ ...solved, title: '5 号楼电梯里有烟味', place: '5 号楼 1 单元电梯', ago: 18, rating: 'satisfied' },
    ...{ text: '有人在电梯里抽烟。', category: 'environment', matter: 'bridge' },
    outcome: ['resolved', '贴了提示，物业每天巡三次，近两周没有再发生。'],
  });
  await playIssue(stage, cast, {
    ...{ ...solved, title: '12 号楼门前井盖松动', place: '12 号楼 2 单元门前', ago: 14, rating: 'satisfied' },
    ...{ text: '车压上去就响，怕掉下去。', category: 'street-order', matter: 'shield' },
    outcome: ['resolved', '当天换了新井盖。'],
  });
  await playIssue(stage, tenant, {
    ...{ ...solved, title: '集体商铺招牌亮到半夜', place: '2 号楼底商', ago: 11, rating: 'fair' },
    ...{ text: '灯箱正对着卧室。', category: 'advertising', matter: 'bridge' },
    outcome: ['partly', '商户同意十一点关灯，周末还没做到。'],
  });
  return { disorder, blocked };
}
