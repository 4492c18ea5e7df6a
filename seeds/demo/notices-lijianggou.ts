// 李江沟: notices that rest on the ten articles, and the 220 hazards that people found and cleared themselves.
import { eq } from 'drizzle-orm';
import { tables } from '@/db';
import { findArticles } from '@/lib/charters/queries/articles';
import { findBuildings } from '@/lib/community/queries/find';
import { logSelfCleared } from '@/lib/notices/commands/log-self-cleared';
import { demoPhones } from './phones';
import { type NoticeCast, playNotice } from './play-notice';
import type { Stage } from './stage';

const community = 'ljg';

async function articleIds(stage: Stage): Promise<string[]> {
  const { communities } = tables;
  const [row] = await stage.store.read.select().from(communities).where(eq(communities.code, community));
  return (await findArticles(stage.store.read, row!.id, stage.at(0))).map((a) => a.id);
}

export async function seedLijianggouNotices(stage: Stage, blocked: string) {
  const one = await stage.who(demoPhones.ljgGrid);
  const clerk = await stage.who(demoPhones.ljgClerk);
  const street = await stage.who(demoPhones.street);
  const secretary = await stage.who(demoPhones.ljgSecretary);
  const owner = await stage.who(demoPhones.councilMember);
  const articles = await articleIds(stage);
  const cast: NoticeCast = { community, one, two: secretary, clerk, street };
  const home = '李江沟新村';
  await playNotice(stage, cast, {
    category: 'fire-lane',
    building: `${home} 6号楼`,
    place: '2 单元一层消防门后',
    recipientName: '6 号楼租户',
    text: '旧家具顶住消防门，推不开。',
    demand: '把旧家具搬走，让消防门能推开。',
    issue: blocked,
    articleId: articles[0]!,
    ago: 15,
    days: 7,
    until: 'cleared',
  });
  await playNotice(
    stage,
    { ...cast, recipient: owner },
    {
      category: 'fire-lane',
      place: '1 单元一层楼梯间',
      unitCode: `${home} 1-1-102`,
      recipientName: '李守田',
      text: '楼梯间放了两只花架和纸箱。',
      demand: '把花架和纸箱搬进屋里。',
      articleId: articles[0]!,
      ago: 40,
      days: 7,
      until: 'cleared',
    },
  );
  await playNotice(stage, cast, {
    category: 'charging',
    building: `${home} 9号楼`,
    place: '1 单元门厅',
    recipientName: '9 号楼租户',
    text: '电动车推进门厅充电。',
    demand: '把电动车推到充电棚，收起接线板。',
    articleId: articles[2]!,
    lawId: 'highrise-37',
    ago: 30,
    days: 5,
    method: 'posted',
    until: 'settled',
  });
  await playNotice(stage, cast, {
    category: 'group-renting',
    building: `${home} 11号楼`,
    place: '2 单元 1203',
    recipientName: '11 号楼房东',
    text: '客厅隔成三间出租，有一间没有窗。',
    demand: '拆掉隔断，留出能逃生的门窗。',
    articleId: articles[5]!,
    ago: 12,
    days: 10,
    until: 'fixing',
  });
  await playNotice(stage, cast, {
    category: 'production',
    building: `${home} 3号楼`,
    place: '底商厨房',
    recipientName: '沿街饭店',
    text: '晚上关门后煤气罐留在店里。',
    demand: '夜里把煤气罐移到店外，关门时拉下电闸。',
    articleId: articles[6]!,
    ago: 9,
    days: 5,
    until: 'served',
  });
  await playNotice(stage, cast, {
    category: 'equipment',
    building: `${home} 7号楼`,
    place: '1 单元消防栓',
    recipientName: '7 号楼住户',
    text: '消防栓前面停了三轮车。',
    demand: '把三轮车推走，消防栓前面不再停放。',
    articleId: articles[7]!,
    ago: 2,
    days: 6,
    until: 'issued',
  });
  await playNotice(stage, cast, {
    category: 'falling',
    building: `${home} 9号楼`,
    place: '南侧阳台',
    recipientName: '9 号楼住户',
    text: '阳台外沿放着四盆花，没有固定。',
    demand: '把花盆收进阳台里。',
    articleId: articles[1]!,
    ago: 1,
    days: 4,
    until: 'found',
  });
  await seedSelfCleared(stage);
}

async function buildingIds(stage: Stage) {
  const { communities } = tables;
  const [row] = await stage.store.read.select().from(communities).where(eq(communities.code, community));
  return findBuildings(stage.store.read, row!.id);
}

const kinds = [
  ['fire-lane', '一层楼梯间', '搬走了自家的纸箱'],
  ['charging', '门厅', '收起接线板，推到充电棚'],
  ['wiring', '楼道电表箱旁', '拆掉自己拉的线'],
  ['falling', '阳台外沿', '花盆收进屋里'],
  ['equipment', '消防栓前', '挪开三轮车'],
] as const;

/** 220 in half a year, five lines a form, by residents and grid workers. */
async function seedSelfCleared(stage: Stage) {
  const writers = [await stage.who(demoPhones.ljgGrid), await stage.who(demoPhones.councilMember)];
  const at = await buildingIds(stage);
  for (let n = 0; n < 44; n++) {
    const day = stage.day(2 * n - 90);
    const rows = kinds.map(([category, place, note], i) => ({
      [`category${i + 1}`]: category,
      [`place${i + 1}`]: `${1 + (n % 2)} 单元${place}`,
      [`day${i + 1}`]: day,
      [`note${i + 1}`]: note,
    }));
    await stage.run(
      logSelfCleared,
      writers[n % 2]!,
      stage.at(2 * n - 90, '20:00'),
      Object.assign({ community, buildingId: at[n % 14]!.id }, ...rows),
    );
  }
}
