// 排查: walks of the grid workers; of what they found some was settled at the door and some became a case.
import { openFinding } from '@/lib/mediation/commands/open-finding';
import { recordScreening } from '@/lib/mediation/commands/record-screening';
import { findHolders } from './council';
import { demoPhones } from './phones';
import { playCase } from './play-case';
import { findGridIds } from './roles';
import type { Person, Stage } from './stage';

interface Walk {
  community: string;
  by: Person;
  ago: number;
  grid?: string;
  place?: string;
  walkers: string;
  found: number;
  settled: number;
  text?: string;
}

async function walk(stage: Stage, { by, ago, grid, found, settled, ...words }: Walk) {
  const gridId = grid && (await findGridIds(stage, words.community)).get(grid);
  const counts = { found: `${found}`, settled: `${settled}` };
  const typed = { ...words, ...counts, ...(gridId ? { gridId } : {}), day: stage.day(-ago) };
  return stage.run(recordScreening, by, stage.at(-ago, '18:10'), typed);
}

export async function seedScreenings(stage: Stage) {
  const mediator = await stage.who(demoPhones.mediator);
  const director = await stage.who(demoPhones.director);
  const zj = { community: 'zj', by: await stage.who(demoPhones.zjGrid) };
  const { id: screeningId } = await walk(stage, {
    ...{ ...zj, ago: 48, grid: '第一网格', walkers: '网格员、五老调解员', found: 2, settled: 1 },
    text: '楼道堆杂物，两家说好当天搬走一处；另一处两家争执，要坐下来谈。',
  });
  await walk(stage, { ...zj, ago: 20, place: '商业街', walkers: '网格员、同行志愿者', found: 0, settled: 0 });
  await walk(stage, {
    ...{ ...zj, ago: 6, grid: '第五网格', walkers: '网格员', found: 2, settled: 1 },
    text: '两家为停车位拌嘴，当场说开；一家嫌隔壁装修早，约了再看。',
  });
  const { ref } = await stage.run(openFinding, mediator, stage.at(-47, '10:00'), {
    ...{ community: 'zj', screeningId, title: '楼道里的柜子，搬不搬', type: 'neighbours', place: '紫兰苑 2 号楼' },
    facts: '一家在楼道放了柜子和自行车，邻居担着东西过不去，吵过两回。',
    ...{ applicantName: '邻居庚（示例）', respondentName: '邻居辛（示例）' },
  });
  await playCase(stage, {
    ...{ community: 'zj', ref, director, mediator, type: 'neighbours', ago: 47, outcome: 'agreed', performed: true },
    // The mediator can still go on with it, and write down what was said of it.
    isUnbound: true,
    notes: [
      {
        step: 'listen',
        after: 1,
        place: '2 号楼',
        present: '分头谈',
        text: '柜子里是老人的旧物，舍不得扔，家里放不下。',
      },
    ],
    session: { after: 3, statement: '愿意搬，要三天时间；邻居愿意搭把手。' },
    agreement: {
      after: 4,
      facts: '楼道里放了柜子和自行车，占了一半过道。',
      issues: '搬不搬、什么时候搬；放东西的一方承担责任。',
      terms: [{ by: 'respondent', kind: 'act', text: '把柜子和自行车搬出楼道。', after: 8 }],
    },
  });
  const [first] = await findHolders(stage, 'ljg', 'mediator');
  await walk(stage, {
    ...{ community: 'ljg', by: await stage.who(demoPhones.ljgGrid), ago: 25, place: '新村出租房' },
    ...{ walkers: '网格员、租户代表', found: 1, settled: 1, text: '合租的两家为关灯拌嘴，当场说好轮流。' },
  });
  await walk(stage, {
    ...{ community: 'ljg', by: first!, ago: 5, place: '村南商铺', walkers: '调解员', found: 0, settled: 0 },
  });
}
