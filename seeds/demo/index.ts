import type { Store } from '@/db';
import { hashPassword } from '@/lib/identity/password';
import { dayOf } from '@/lib/kernel/calendar/day';
import { addGrids, findMembers, importPeople, setUp } from './communities';
import { seedElection, seedVoidVote } from './election-lijianggou';
import { seedLijianggouIssues } from './issues-lijianggou';
import { seedZijinIssues } from './issues-zijin';
import { seedLijianggouMediation, seedZijinMediation } from './mediation';
import { seedTrainingSchool } from './mediation-group';
import { seedProtectedCases } from './mediation-protected';
import { seedMediators } from './mediators';
import { seedLijianggouNotices } from './notices-lijianggou';
import { seedZijinNotices } from './notices-zijin';
import { type DemoCommunity, demoPeople } from './people';
import { demoPassword, demoPhones } from './phones';
import { passOn } from './play-issue';
import { findGridIds, grant, openAccount, staffRoles } from './roles';
import { ljgRoster, ljgSpecialGrids } from './roster-ljg';
import { zjRoster } from './roster-zj';
import { seedScreenings } from './screenings';
import { openStage, type Stage } from './stage';
import {
  seedLijianggouTopics,
  seedTenArticlesCharter,
  seedTenArticlesTopic,
  seedTenArticlesVote,
} from './thread-lijianggou';
import { seedOwnersVote, seedResidentMeeting, seedSquareOptions, seedZijinTopics } from './thread-zijin';

export { demoPassword } from './phones';

/** 227 mediators in 紫锦, as the article counts them; a few in 李江沟 for its rental disputes. */
const mediatorCount = { ljg: 6, zj: 225 };
const rosters = { ljg: ljgRoster, zj: zjRoster };

/** Acts both communities, from 120 days ago until the day of `now`. */
export async function seedDemo({ store, now }: { store: Store; now: Date }) {
  const stage = openStage(store, dayOf(now));
  const passwordHash = await hashPassword(demoPassword);
  await seedPeople(stage, 'ljg', passwordHash);
  await seedPeople(stage, 'zj', passwordHash);
  const village = await seedLijianggouIssues(stage);
  const topic = await seedTenArticlesTopic(stage, village.disorder);
  await seedTenArticlesCharter(stage, await seedTenArticlesVote(stage, topic));
  await seedVoidVote(stage);
  await seedElection(stage);
  await seedLijianggouNotices(stage, village.blocked);
  await seedLijianggouTopics(stage);
  await passOnIssues(stage, 'ljg', demoPhones.ljgClerk, [
    [village.disorder, -97, '已经提成议题，开过议事会，提交村民会议表决。'],
    [village.blocked, -14, '已经开告知单，按告知单办。'],
  ]);
  const urban = await seedZijinIssues(stage);
  await seedZijinNotices(stage);
  await seedZijinTopics(stage);
  await seedResidentMeeting(stage);
  await seedOwnersVote(stage);
  await seedSquareOptions(stage);
  await seedMediators(stage);
  await seedZijinMediation(stage, urban);
  await seedTrainingSchool(stage);
  await seedLijianggouMediation(stage);
  await seedProtectedCases(stage);
  await seedScreenings(stage);
  await passOnIssues(stage, 'zj', demoPhones.zjClerk, [[urban.leak, -59, '已经转给调解员。']]);
}

async function passOnIssues(
  stage: Stage,
  community: string,
  phone: string,
  issues: readonly (readonly [ref: string, days: number, words: string])[],
) {
  const clerk = await stage.who(phone);
  for (const [ref, days, words] of issues) await passOn(stage, clerk, stage.at(days, '17:00'), community, ref, words);
}

async function seedPeople(stage: Stage, code: DemoCommunity, passwordHash: string) {
  const before = code === 'ljg' ? undefined : await stage.who(demoPhones.admin);
  await setUp(stage, code, passwordHash, before);
  const roster = rosters[code]();
  const admin = await stage.who(demoPhones.admin);
  await importPeople(stage, code, admin, roster);
  if (code === 'ljg') await addGrids(stage, code, admin, ljgSpecialGrids);
  const memberId = await findMembers(stage, code);
  const gridIds = await findGridIds(stage, code);
  for (const worker of roster.gridWorkers)
    await grant(stage, code, admin, memberId(worker), 'grid', gridIds.get(worker.grid));
  const taken = new Set(demoPeople.map((p) => p.household));
  const free = roster.helpers.filter((h) => !taken.has(h.household));
  for (const helper of free.slice(0, mediatorCount[code]))
    await grant(stage, code, admin, memberId(helper), 'mediator');
  const overseer = free[mediatorCount[code]]!;
  if (code === 'zj') await grant(stage, code, admin, memberId(overseer), 'supervisor');
  for (const [phone, role] of staffRoles[code] ?? [])
    await grant(stage, code, admin, (await stage.who(phone)).id, role);
  const clerk = await stage.who(code === 'ljg' ? demoPhones.ljgClerk : demoPhones.zjClerk);
  for (const person of demoPeople.filter((p) => p.community === code && p.phone !== demoPhones.admin))
    await openAccount(
      stage,
      person.phone === demoPhones.ljgClerk ? admin : clerk,
      code,
      await stage.who(person.phone),
      {
        phone: person.phone,
        passwordHash,
      },
    );
}

export const demoSignIns = [
  [demoPhones.admin, '管理员，两个社区'],
  [demoPhones.ljgSecretary, '李江沟 社区工作者、书记'],
  [demoPhones.mediator, '紫锦 调解员'],
  [demoPhones.councilMember, '李江沟 议事会成员、户代表'],
  [demoPhones.ljgGrid, '李江沟 网格员'],
  [demoPhones.owner, '紫锦 居民、业主，有正在进行的表决'],
  [demoPhones.tenant, '李江沟 租户'],
  [demoPhones.zjClerk, '紫锦 社区工作者'],
  [demoPhones.street, '街道，两个社区'],
  [demoPhones.zjSecretary, '紫锦 书记、社区工作者'],
  [demoPhones.ljgClerk, '李江沟 社区工作者'],
  [demoPhones.director, '紫锦 调委会主任'],
  [demoPhones.zjGrid, '紫锦 网格员'],
  [demoPhones.ljgSupervisor, '李江沟 监督委员会、第三计票人'],
].map(([phone, who]) => ({ phone: phone!, who: who! }));
