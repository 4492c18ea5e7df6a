// 李江沟: from 三乱一堵 to the ten articles in force. N = 620 villager households.
import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { confirmFiling } from '@/lib/charters/commands/confirm-filing';
import { fileCharter } from '@/lib/charters/commands/file-charter';
import { findHolders, playMeeting, playTasks, playTopic, say } from './council';
import { demoPhones } from './phones';
import { type Address, announce, castOnline, chooser, enterOnPaper, findRoll, finish } from './play-vote';
import type { Stage } from './stage';
import { tenArticles } from './ten-articles';

const community = 'ljg';

/** The topic and the meeting that sends it to the village assembly. */
export async function seedTenArticlesTopic(stage: Stage, issue: string): Promise<string> {
  const [author, clerk] = [await stage.who(demoPhones.councilMember), await stage.who(demoPhones.ljgClerk)];
  const ref = await playTopic(stage, {
    community,
    author,
    clerk,
    issue,
    title: '立一份大家都守的安全约定',
    what: '消防通道年年整治年年堵，电动车进楼充电屡禁不止，老习惯和安全的矛盾要有个说法。',
    wish: '由村民自己定下十条约定，提交村民会议表决，通过以后一起守、一起管。',
    concerns: '全体村民、租户、沿街商铺',
    matter: 'shield',
    ago: 112,
    commentDays: 8,
  });
  const opinions = [
    ['for', '早就该有个规矩。'],
    ['suggest', '充电棚要先够用，再说不进楼。'],
    ['against', '住高层的老人推车不方便。'],
    ['for', ''],
    ['for', '租户也要守。'],
  ] as const;
  const council = await findHolders(stage, community, 'council');
  for (const [i, [stance, text]] of opinions.entries())
    await say(stage, council[i + 2]!, stage.at(i - 110, '19:30'), community, ref, stance, text);
  await playMeeting(stage, {
    community,
    clerk,
    title: '老李议事会：安全约定怎么定',
    place: '小院议事厅',
    ago: 98,
    proposals: [ref],
    decisions: [
      {
        route: 'refer',
        text: '同意十条草案，改了四处；去掉“罚款”一条，因为村里没有处罚权。提交村民会议表决。',
        against: 4,
        words: [
          '年年整治一阵风，得有个自己定的规矩。',
          '电动车不进楼，充电的地方要先够。',
          '租户也住在这里，意见要单独听、单独数。',
          '罚款不能写，村里没有这个权力。',
        ],
      },
    ],
    minutes: '到会人员就十条草案逐条讨论，修改四处，删去罚款的内容，举手表决后提交村民会议。',
  });
  return ref;
}

export async function seedTenArticlesVote(stage: Stage, proposal: string): Promise<string> {
  const clerk = await stage.who(demoPhones.ljgClerk);
  const secretary = await stage.who(demoPhones.ljgSecretary);
  const supervisor = await stage.who(demoPhones.ljgSupervisor);
  const ref = await announce(stage, clerk, {
    community,
    proposal,
    title: '《李江沟村安全自治十条》（示例）',
    rule: 'v-households',
    text: tenArticles,
    asksTenants: true,
    channels: ['online', 'hall', 'paper'],
    drafted: -95,
    announced: -94,
    opens: -83,
    closes: -76,
    study: '村党总支会议纪要第 7 号',
  });
  const address: Address = { community, ref };
  const roll = await findRoll(stage, community, ref);
  const villagers = roll.filter((e) => e.tally === 'statutory');
  const tenants = roll.filter((e) => e.tally === 'advisory' && e.personId);
  const choose = chooser(1, 88, 8);
  await castOnline(stage, stage.at(-82, '09:10'), address, villagers.slice(0, 96), choose);
  await castOnline(stage, stage.at(-81, '09:10'), address, tenants.slice(0, 48), chooser(2, 70, 20));
  const readers: [typeof clerk, typeof clerk] = [clerk, secretary];
  const hall = { channel: 'hall' as const, issued: 240, roll: villagers.slice(96, 330), choose, readers };
  await enterOnPaper(stage, stage.at(-80, '16:00'), address, hall);
  const papers = { channel: 'paper' as const, issued: 160, roll: villagers.slice(330, 478), choose, readers };
  await enterOnPaper(stage, stage.at(-76, '16:00'), address, papers);
  await finish(stage, -75, address, clerk, [supervisor, secretary]);
  return ref;
}

/** Adopted from the vote, filed with the street when the publicity is over, confirmed by it. */
export async function seedTenArticlesCharter(stage: Stage, vote: string): Promise<string> {
  const clerk = await stage.who(demoPhones.ljgClerk);
  const { ref } = await stage.run(adoptCharter, clerk, stage.at(-74), {
    community,
    vote,
    title: '李江沟村安全自治十条（示例）',
  });
  const form = () => stage.form('charters', community, ref);
  await stage.run(fileCharter, clerk, stage.at(-58), {
    ...(await form()),
    filedWith: '汝河路街道办事处（示例）',
    filedDay: stage.day(-58),
    filingNumber: '汝街备〔2026〕3号（示例）',
  });
  await stage.run(confirmFiling, await stage.who(demoPhones.street), stage.at(-57), await form());
  return ref;
}

/** After the charter: charging sheds being built, and a topic that is open for opinions. */
export async function seedLijianggouTopics(stage: Stage) {
  const [author, clerk] = [await stage.who(demoPhones.councilMember), await stage.who(demoPhones.ljgClerk)];
  const worker = await stage.who(demoPhones.ljgGrid);
  const sheds = await playTopic(stage, {
    ...{ community, author, clerk, matter: 'shield', ago: 22, commentDays: 8 },
    title: '充电棚加到够用，电动车才能不进楼',
    what: '第三条约定电动车不进楼，可是全村只有 40 个充电口，晚上排不上，租户意见最大。',
    wish: '在 3、6、9、12 号楼旁边各加一个棚，年底以前装好 120 个口，装好一个公布一个。',
    concerns: '全体村民、租户',
  });
  await playMeeting(stage, {
    ...{ community, clerk, title: '老李议事会：充电棚怎么加', place: '小院议事厅', ago: 7, proposals: [sheds] },
    decisions: [
      {
        route: 'execute',
        text: '同意加 4 个棚、120 个口，从集体收入里出钱，分两批装。',
        against: 3,
        words: ['先装租户多的 9 号楼。', '棚要离楼六米以上。'],
      },
    ],
    minutes: '商定加装 4 个充电棚，两批完成，网格员每周报一次进度。',
  });
  await playTasks(stage, { community, clerk, worker, proposal: sheds, handedOut: -5, reported: -2 }, [
    {
      title: '装充电口',
      office: '村集体公司（示例）',
      amount: 120,
      unit: '个',
      due: 30,
      done: 48,
      report: '9 号楼和 6 号楼的棚装好了。',
    },
    {
      title: '划消防登高场地线',
      office: '物业（示例）',
      amount: 14,
      unit: '处',
      due: 9,
      done: 11,
      report: '还差三处，等天晴。',
    },
  ]);
  await playTopic(stage, {
    ...{ community, author, clerk, matter: 'bridge', ago: 4, commentDays: 11 },
    title: '给租户留三个议事席位',
    what: '村里六成是租户，议事会里没有租户，定下来的事租户不知道。',
    wish: '议事会加三个租户席位，由租户推选，一年一换，只议事、不参加村民会议表决。',
    concerns: '租户、议事会成员',
  });
}
