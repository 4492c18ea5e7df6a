// Cases that are on nobody's list but their mediators': one that nobody opened, one that was opened once, in need.
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { registerCase } from '@/lib/mediation/commands/register-case';
import { setAccess } from '@/lib/mediation/commands/set-access';
import { demoPhones } from './phones';
import { type CaseStory, playCase } from './play-case';
import type { Stage } from './stage';

const community = 'zj';

export async function seedProtectedCases(stage: Stage) {
  const director = await stage.who(demoPhones.director);
  const mediator = await stage.who(demoPhones.mediator);
  const clerk = await stage.who(demoPhones.zjClerk);
  const begin = async (ago: number, story: object, protectedFor: string) => {
    const { ref } = await stage.run(registerCase, mediator, stage.at(-ago, '10:00'), {
      ...{ community, type: 'neighbours', source: 'proactive', isProtected: 'on' },
      ...story,
    });
    const form = { ...(await stage.form('mediations', community, ref)), isProtected: 'on', protectedFor };
    await stage.run(setAccess, director, stage.at(-ago, '10:30'), form);
    return ref;
  };
  const play = (story: Pick<CaseStory, 'ref' | 'ago' | 'notes' | 'session' | 'outcome' | 'agreement' | 'performed'>) =>
    playCase(stage, { community, director, mediator, type: 'neighbours', ...story });

  const flat = await begin(
    52,
    {
      ...{ title: '楼上扔东西，邻居害怕（示例）', place: '紫兰苑 24 号楼' },
      facts: '年轻人病着没有按时吃药，往楼下扔过两次东西，邻居不敢从楼下走。',
      ...{ applicantName: '邻居丁（示例）', respondentName: '周某（示例）' },
    },
    'mental',
  );
  await play({
    ...{ ref: flat, ago: 52, outcome: 'agreed', performed: true },
    notes: [
      { step: 'listen', after: 2, place: '24 号楼', present: '分头谈', text: '家里人说断药三个月，邻居只求平安。' },
      {
        ...{ step: 'examine', after: 6, place: '医院', present: '家里人、社区' },
        text: '联系医院走绿色通道，定下复诊的日子，社区帮着取药。',
      },
    ],
    session: { after: 9, statement: '家里人答应看着吃药，邻居愿意等。', verified: '医院开了证明，按时吃药可以在家。' },
    agreement: {
      after: 10,
      facts: '病情不稳的时候往楼下扔过东西，没有伤人。',
      issues: '怎么让楼下平安；家里人承担看护的责任。',
      terms: [
        { by: 'respondent', kind: 'act', text: '给阳台装好防护网，费用自担。', after: 15 },
        { by: 'respondent', kind: 'pay', text: '赔砸坏的车棚。', amount: '600', after: 16 },
      ],
    },
  });
  // It stands open for three hours; the director and the secretary were told.
  await stage.run(openProtectedCase, clerk, stage.at(-12, '21:40'), {
    ...{ community, ref: flat },
    reason: '夜里楼下又有响声，派出所来电话核对家里人的联系办法（示例）。',
  });

  const child = await begin(
    9,
    {
      ...{ title: '孩子打架，两家大人吵起来（示例）', place: '紫藤苑' },
      facts: '两个孩子在楼下推了几下，一个擦破了胳膊，两家大人在群里吵了三天。',
      ...{ applicantName: '家长戊（示例）', respondentName: '家长己（示例）' },
    },
    'minor',
  );
  await play({
    ...{ ref: child, ago: 9, outcome: 'mediating' },
    notes: [
      {
        ...{ step: 'listen', after: 1, place: '两家家里', present: '分头谈' },
        text: '孩子早就和好了，是大人放不下。先请两家退出群里的争吵。',
      },
    ],
    session: { after: 5, statement: '一家要赔医药费，一家要先道歉，约好下次一起谈。' },
  });
}
