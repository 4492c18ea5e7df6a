// 事项 of both communities: the garage of the article with its seventeen visits, and what else people report.
import { acceptIssue } from '@/lib/issues/commands/accept-issue';
import { closeIssue } from '@/lib/issues/commands/close-issue';
import { dispatchIssue } from '@/lib/issues/commands/dispatch-issue';
import { handleIssue } from '@/lib/issues/commands/handle-issue';
import { noteIssue } from '@/lib/issues/commands/note-issue';
import { rateIssue } from '@/lib/issues/commands/rate-issue';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { verifyIssue } from '@/lib/issues/commands/verify-issue';
import type { Command } from '@/lib/kernel/command';
import { demoPhones } from './phones';
import type { Person, Stage } from './stage';

interface Cast {
  community: string;
  reporter: Person;
  clerk: Person;
  worker: Person;
  checker: Person;
}

interface Story {
  title: string;
  text: string;
  place: string;
  category: string;
  matter: string;
  /** Days before today on which it was reported. */
  ago: number;
  visits?: readonly string[];
  /** How far it has come. */
  until: 'reported' | 'accepted' | 'dispatched' | 'handled' | 'verified' | 'closed';
  outcome?: readonly [outcome: string, words: string];
  rating?: string;
  /** Days from report to the promised day. */
  days?: number;
}

const order = ['reported', 'accepted', 'dispatched', 'handled', 'verified', 'closed'];

/** Acts one issue and gives its ref. */
export async function playIssue(stage: Stage, cast: Cast, story: Story): Promise<string> {
  const { community, reporter, clerk, worker, checker } = cast;
  let hour = 0;
  let version = 0;
  const { title, text, place, category, ago, visits = [], until, days = 7 } = story;
  const at = (after: number) => new Date(stage.at(after - ago).getTime() + hour++ * 600_000);
  const { ref } = await stage.run(reportIssue, reporter, at(0), { community, title, text, place, category });
  const step = (command: Command, who: Person, after: number, input: object) =>
    stage.run(command, who, at(after), { community, ref, version: ++version, ...input });
  const reaches = (state: string) => order.indexOf(until) >= order.indexOf(state);
  if (reaches('accepted')) await step(acceptIssue, clerk, 0, { title, matter: story.matter });
  if (reaches('dispatched'))
    await step(dispatchIssue, clerk, 0, { handlerId: worker.id, dueOn: stage.day(days - ago) });
  for (const [i, words] of visits.entries())
    await step(noteIssue, worker, Math.min(ago, 1 + Math.floor((i * days * 0.8) / visits.length)), { text: words });
  if (reaches('handled')) await step(handleIssue, worker, Math.min(ago, days - 1), { text: '已经办完，请到现场看。' });
  if (reaches('verified'))
    await step(verifyIssue, checker, Math.min(ago, days), { passed: 'yes', text: '现场看过，跟说的一样。' });
  if (reaches('closed')) {
    const [outcome, words] = story.outcome ?? ['resolved', '已经解决。'];
    await step(closeIssue, clerk, Math.min(ago, days), { outcome, text: words });
    if (story.rating) await step(rateIssue, reporter, Math.min(ago, days + 1), { rating: story.rating });
  }
  return ref;
}

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
  return { disorder, blocked };
}
