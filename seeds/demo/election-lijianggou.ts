// 村民委员会换届选举: two of three seats filled by the first ballot, the third by a later one. All people are made up.
import { announceVote } from '@/lib/votes/commands/announce-vote';
import { draftVote } from '@/lib/votes/commands/draft-vote';
import { voidVote } from '@/lib/votes/commands/void-vote';
import { findVote } from '@/lib/votes/queries/vote';
import { demoPhones } from './phones';
import { castSealed, countBlank, makeKeys, openAndCertify, type SecretPlan } from './play-secret';
import { announce, findRoll } from './play-vote';
import { seededRandom } from './random';
import type { Stage } from './stage';

const community = 'ljg';

const election = {
  kind: 'election',
  mode: 'secret',
  rule: 'v-election',
  text: '按照村民委员会组织法，选举产生新一届村民委员会（示例）。候选人由登记参加选举的村民提名。',
  channels: ['online', 'hall'],
};
const firstBallot = {
  ...election,
  title: '村民委员会换届选举（示例）',
  ...{ office1: '主任', seats1: '1', candidates1: '罗建国（示例）\n何秀英（示例）' },
  ...{ office2: '委员', seats2: '2', candidates2: '周志明（示例）\n吴丽华（示例）\n郑大力（示例）' },
};

async function announced(stage: Stage, days: { drafted: number; opens: number }, over: object): Promise<SecretPlan> {
  const [clerk, secretary, supervisor] = [
    await stage.who(demoPhones.ljgClerk),
    await stage.who(demoPhones.ljgSecretary),
    await stage.who(demoPhones.ljgSupervisor),
  ];
  const window = { opensAt: `${stage.day(days.opens)}T09:00`, closesAt: `${stage.day(days.opens)}T18:00` };
  const { ref } = await stage.run(draftVote, clerk, stage.at(days.drafted, '10:00'), { community, ...window, ...over });
  await stage.run(announceVote, clerk, stage.at(days.drafted, '11:00'), await stage.form('votes', community, ref));
  const { id: voteId } = (await findVote(stage.store.read, { community, ref }))!;
  const plan = {
    clerk,
    keepers: [secretary, supervisor] as SecretPlan['keepers'],
    counts: days.opens,
    opens: days.opens,
  };
  return { ...plan, address: { community, ref }, voteId };
}

/** Marks by chance, always the same: so many of a hundred for the first of two. */
function chances(seed: number, first: number) {
  const random = seededRandom(seed);
  return () => (random() * 100 < first ? '1' : '2');
}

export async function seedElection(stage: Stage) {
  const plan = await announced(stage, { drafted: -47, opens: -26 }, firstBallot);
  await makeKeys(stage, plan);
  const roll = (await findRoll(stage, community, plan.address.ref)).filter((e) => e.personId);
  const [chair, members] = [chances(11, 68), seededRandom(12)];
  const pair = () => {
    const n = members() * 100;
    return n < 52 ? ['1', '2'] : n < 72 ? ['1', '3'] : n < 84 ? ['3'] : n < 94 ? ['1'] : ['2', '3'];
  };
  const [online, onPaper] = [roll.slice(0, 420), roll.slice(420, 980)];
  await castSealed(stage, plan, online, () => ({ choice: chair(), choice2: pair() }));
  await countBlank(stage, plan, onPaper, (nth) => {
    if (nth % 97 === 0) return '1 2 / x';
    return nth % 41 === 0 ? '0 / 3' : `${chair()} / ${nth % 9 < 4 ? '1' : nth % 9 < 6 ? '1 2' : '3'}`;
  });
  await openAndCertify(stage, plan);

  const { ref: prior } = plan.address;
  const later = await announced(
    stage,
    { drafted: -18, opens: -8 },
    { ...election, title: '补齐缺额的另行选举（示例）', prior },
  );
  await makeKeys(stage, later);
  const again = (await findRoll(stage, community, later.address.ref)).filter((e) => e.personId);
  const third = chances(13, 57);
  await castSealed(stage, later, again.slice(0, 360), () => ({ choice: third() }));
  await countBlank(stage, later, again.slice(360, 960), () => third());
  await openAndCertify(stage, later);
}

/** Announced with a wrong sum in its text, and so void before anybody voted. */
export async function seedVoidVote(stage: Stage) {
  const [clerk, supervisor] = [await stage.who(demoPhones.ljgClerk), await stage.who(demoPhones.ljgSupervisor)];
  const ref = await announce(stage, clerk, {
    ...{ community, title: '村口小广场改成停车场（示例）', rule: 'v-households', channels: ['hall', 'paper'] },
    text: '村口小广场改成停车场，共 46 个车位，收费方案另行表决。',
    ...{ drafted: -52, announced: -51, opens: -38, closes: -31, study: '村党总支会议纪要第 10 号' },
  });
  await stage.run(voidVote, supervisor, stage.at(-45, '15:00'), {
    ...(await stage.form('votes', community, ref)),
    ground: '公告的文本写成 46 个车位，图纸上是 64 个，文本有错，作废后重新公告。',
  });
}
