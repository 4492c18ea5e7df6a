// 紫锦: an owners' special vote of one estate open now, a resident meeting in publicity, and topics on their way.
import { and, eq } from 'drizzle-orm';
import { tables } from '@/db';
import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { findHolders, playMeeting, playTasks, playTopic } from './council';
import { demoPhones } from './phones';
import { announce, castOnline, chooser, enterOnPaper, findRoll, finish } from './play-vote';
import { seededRandom } from './random';
import type { Stage } from './stage';

const community = 'zj';

async function estateId(stage: Stage, name: string): Promise<string> {
  const { communities, estates } = tables;
  const [row] = await stage.store.read
    .select({ id: estates.id })
    .from(estates)
    .innerJoin(communities, eq(communities.id, estates.communityId))
    .where(and(eq(communities.code, community), eq(estates.name, name)));
  return row!.id;
}

/** Open now and for a week: 0006 has a unit and has not voted. */
export async function seedOwnersVote(stage: Stage) {
  const [clerk, second] = [await stage.who(demoPhones.zjClerk), await stage.who(demoPhones.zjSecretary)];
  const owner = await stage.who(demoPhones.owner);
  const ref = await announce(stage, clerk, {
    community,
    title: '紫兰苑地下车库改建非机动车棚（示例）',
    rule: 'owners-special',
    estateId: await estateId(stage, '紫兰苑'),
    text: '把 13 号楼地下车库清空的一角改成非机动车棚，装 60 个充电口，改变这部分共有场地的用途。费用 18 万元，从公共收益中支出。',
    channels: ['online', 'paper'],
    drafted: -22,
    announced: -20,
    opens: -4,
    closes: 8,
  });
  const address = { community, ref };
  const roll = (await findRoll(stage, community, ref)).filter((e) => e.personId && e.personId !== owner.id);
  await castOnline(stage, stage.at(-3, '09:05'), address, roll.slice(0, 140), chooser(3, 80, 12));
  await castOnline(stage, stage.at(-2, '09:05'), address, roll.slice(140, 210), chooser(4, 78, 14));
  const papers = { channel: 'paper' as const, issued: 420, roll: roll.slice(210, 590), choose: chooser(5, 82, 10) };
  await enterOnPaper(stage, stage.at(-1, '16:00'), address, { ...papers, readers: [clerk, second] });
}

const petRules = `紫锦社区文明养犬约定（示例）

第一条　出门遛狗牵绳，进电梯抱起来或者戴嘴套。
第二条　狗的粪便随手收走。
第三条　早七点以前、晚十点以后不让狗在公共场地叫。
第四条　按时打疫苗，办好证。`;

/** 居民会议 by households, N = 5,720, in publicity today. */
export async function seedResidentMeeting(stage: Stage) {
  const [clerk, second] = [await stage.who(demoPhones.zjClerk), await stage.who(demoPhones.zjSecretary)];
  const [supervisor] = await findHolders(stage, community, 'supervisor');
  const ref = await announce(stage, clerk, {
    community,
    title: '《紫锦社区文明养犬约定》（示例）',
    rule: 'rc-households',
    text: petRules,
    channels: ['online', 'hall', 'paper'],
    drafted: -32,
    announced: -30,
    opens: -16,
    closes: -8,
    study: '社区党委会议纪要第 21 号',
  });
  const address = { community, ref };
  const roll = (await findRoll(stage, community, ref)).filter((e) => e.personId);
  const choose = chooser(6, 86, 9);
  const readers: [typeof clerk, typeof clerk] = [clerk, second];
  await castOnline(stage, stage.at(-15, '09:05'), address, roll.slice(0, 160), choose);
  const hall = { channel: 'hall' as const, issued: 1600, roll: roll.slice(160, 1700), choose, readers };
  await enterOnPaper(stage, stage.at(-12, '16:00'), address, hall);
  const papers = { channel: 'paper' as const, issued: 1600, roll: roll.slice(1700, 3180), choose, readers };
  await enterOnPaper(stage, stage.at(-8, '15:00'), address, papers);
  await finish(stage, -7, address, clerk, [supervisor!, second]);
  await stage.run(adoptCharter, clerk, stage.at(-6), { community, vote: ref, title: '紫锦社区文明养犬约定（示例）' });
}

/** What to mend first: opinions only, open today. */
export async function seedSquareOptions(stage: Stage) {
  const clerk = await stage.who(demoPhones.zjClerk);
  const ref = await announce(stage, clerk, {
    ...{ community, title: '中心广场先修哪里（示例）', rule: 'rc-households', kind: 'options', max: '2' },
    text: '中心广场今年的维修费不够全修，先听听大家想先修哪里。最多选两样，只排先后，不产生决定。',
    options: '儿童滑梯和沙坑\n老人健身器材\n破损的地砖\n夜里不亮的灯\n雨天积水的排水沟',
    channels: ['online', 'hall'],
    ...{ drafted: -16, announced: -15, opens: -4, closes: 10, study: '社区党委会议纪要第 24 号' },
  });
  const roll = (await findRoll(stage, community, ref)).filter((e) => e.personId);
  const random = seededRandom(7);
  const two = () => [...new Set([1, 2].map(() => String(1 + Math.floor(random() * 5))))];
  await castOnline(stage, stage.at(-3, '09:05'), { community, ref }, roll.slice(0, 180), two);
}

/** One topic being carried out, one open for opinions, one that waits to be screened. */
export async function seedZijinTopics(stage: Stage) {
  const clerk = await stage.who(demoPhones.zjClerk);
  const author = await stage.who(demoPhones.owner);
  const worker = await stage.who(demoPhones.zjGrid);
  const common = { community, author, clerk };
  const lamps = await playTopic(stage, {
    ...common,
    title: '三个小区楼道灯换成声控灯',
    what: '楼道灯有的长明、有的不亮，老人晚上上下楼看不清，物业说要统一换。',
    wish: '三个月内换完，先换有老人的单元，换到哪里公布到哪里。',
    concerns: '三个小区全体住户、物业公司',
    matter: 'bridge',
    ago: 60,
  });
  await playMeeting(stage, {
    ...{ community, clerk, title: '邻里议事会：楼道灯怎么换', place: '议事长廊', ago: 48, proposals: [lamps] },
    decisions: [
      {
        route: 'execute',
        text: '同意分三批换，先换有老人的单元，每周公布一次进度。',
        against: 2,
        words: ['先换有老人的单元。', '旧灯还能用的别浪费。'],
      },
    ],
    minutes: '商定分三批更换楼道灯，物业公司负责，网格员每周报一次进度。',
  });
  await playTasks(stage, { community, clerk, worker, proposal: lamps, handedOut: -47, reported: -3 }, [
    {
      ...{ title: '换楼道声控灯', text: '按单元换，换完一个登记一个。', office: '物业公司（示例）' },
      ...{ due: 20, amount: 87, unit: '栋', done: 52, report: '紫兰苑换完，锦苑换了 22 栋。' },
    },
    {
      ...{ title: '旧灯回收', text: '能用的留给公租房。', office: '物业公司（示例）' },
      ...{ due: -4, amount: 6, unit: '车', done: 2, report: '第三车等车辆。' },
    },
  ]);
  await playTopic(stage, {
    ...common,
    title: '周末开放学校操场给居民锻炼',
    what: '小区没有跑步的地方，附近学校的操场周末空着，很多人想去锻炼。',
    wish: '和学校商量周末上午开放，社区安排人值守，大家登记进出。',
    concerns: '居民、附近学校',
    matter: 'sea',
    ago: 5,
    commentDays: 12,
  });
}
