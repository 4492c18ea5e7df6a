// Cases of every kind with words that are found again wherever they come out, and everybody who might read them.
import { eq } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { store, tables } from '@/db';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { addTerm } from '@/lib/mediation/commands/add-term';
import { applyForMediation } from '@/lib/mediation/commands/apply-for-mediation';
import { failCase } from '@/lib/mediation/commands/fail-case';
import { noteStep } from '@/lib/mediation/commands/note-step';
import { noteTalk } from '@/lib/mediation/commands/note-talk';
import { openProtectedCase } from '@/lib/mediation/commands/open-protected-case';
import { raiseAlarm } from '@/lib/mediation/commands/raise-alarm';
import { recordReport } from '@/lib/mediation/commands/record-report';
import { recordSession } from '@/lib/mediation/commands/record-session';
import { refuseCase } from '@/lib/mediation/commands/refuse-case';
import { registerCase } from '@/lib/mediation/commands/register-case';
import { saySatisfaction } from '@/lib/mediation/commands/say-satisfaction';
import { setAccess } from '@/lib/mediation/commands/set-access';
import { transferIssue } from '@/lib/mediation/commands/transfer-issue';
import { wishMediator } from '@/lib/mediation/commands/wish-mediator';
import { aGroup } from './group';
import { aCaseInMediation, aDispute, aSession, type Dispute, leak, mustOn, run } from './mediation';
import { type PlantedFiles, plantFiles } from './mediation-exits-files';
import { liveTogether, plantAgents, plantGroup, plantReported } from './mediation-exits-sides';
import { plantSitting } from './mediation-exits-sittings';
import { aPerson } from './world';

/** What can come out of a case, by how far in it lies. */
const layers = [
  '题',
  '事',
  '求',
  '明',
  '合',
  '背',
  '密',
  '险',
  '报',
  '愿',
  '款',
  '因',
  '刻',
  '户',
  '处',
  '期',
  '谈',
  '证',
  '录',
  '示',
  '评',
] as const;
export type Layer = (typeof layers)[number];
const word = (layer: Layer, name: string) => `${layer}字${name}案`;

export type Level = 'none' | 'applicant' | 'respondent' | 'intake' | 'helper' | 'lead' | 'director' | 'opened';
const open: Layer[] = ['题', '事', '求'];
const sides: Layer[] = [...open, '明', '合', '款', '因', '处', '示'];
const staff: Layer[] = [...sides, '证', '录', '背', '密', '险', '报', '户', '期'];
export const reach: Record<Level, readonly Layer[]> = {
  none: [],
  intake: open,
  applicant: [...sides, '背', '证', '评'],
  respondent: sides,
  helper: staff,
  lead: [...staff, '刻'],
  director: [...staff, '刻', '评'],
  opened: staff,
};
/** Sealed for good when mediation failed. */
export const sealed: readonly Layer[] = ['明', '合', '背', '密', '谈', '录'];
/** Who reads what was said back to back, and on its one page: not the director, not by break-glass, not who said it. */
export const apart = { levels: ['lead'] as Level[], layers: ['谈'] as Layer[] };

export interface Planted {
  name: string;
  community: string;
  ref: string;
  id: string;
  sittingId?: string;
  files?: PlantedFiles;
  isProtected?: boolean;
  isFailed?: boolean;
  /** A family of the group that is not its representative’s. */
  claimId?: string;
}

const found = async (communityId: string, ref: string) => {
  const rows = await store.read.select().from(tables.mediations).where(eq(tables.mediations.ref, ref));
  return rows.find((r) => r.communityId === communityId)!.id;
};

const story = (d: Dispute, name: string) => ({
  ...leak(d.code),
  title: word('题', name),
  facts: word('事', name),
  requests: word('求', name),
});

/** Notes, talks, an alarm, a wish: something in every layer. */
async function fill(d: Dispute, name: string, c: { ref: string; applicantId: string; respondentId: string }) {
  const by = d.mediator.actor;
  const at = { at: '2026-11-23 08:56', place: '家里', present: '在场的人' };
  await mustOn(d, c.ref, noteStep, by, { ...at, step: 'listen', text: word('明', name) });
  await mustOn(d, c.ref, noteStep, by, { ...at, step: 'listen', text: word('密', name), isPrivate: 'on' });
  const talk = { ...at, result: 'continued' };
  await mustOn(d, c.ref, recordSession, by, { ...talk, statement: word('合', name) });
  await mustOn(d, c.ref, recordSession, by, { ...talk, withPartyId: c.applicantId, statement: word('背', name) });
  await mustOn(d, c.ref, raiseAlarm, by, { kind: 'escalation', level: 'red', text: word('险', name) });
  const id = await found(d.communityId, c.ref);
  const { mediationAlarms } = tables;
  const [alarm] = await store.read.select().from(mediationAlarms).where(eq(mediationAlarms.caseId, id));
  const report = { alarmId: alarm!.id, target: 'police', at: '2026-11-23 08:58', text: word('报', name) };
  await mustOn(d, c.ref, recordReport, by, report);
  const wish = { mediatorId: d.other.id, kind: 'choose', reason: word('愿', name) };
  await mustOn(d, c.ref, wishMediator, d.upstairs.actor, wish);
  const apart = { partyId: c.applicantId, at: '2026-11-23 08:57', place: '家里', text: word('谈', name) };
  await mustOn(d, c.ref, noteTalk, by, apart);
  const files = await plantFiles(
    d,
    { id, ...c },
    { own: word('证', name), talk: word('录', name), shared: word('示', name) },
  );
  return { files, sittingId: await plantSitting(d, id, c, { place: word('处', name), reason: word('期', name) }) };
}

async function going(d: Dispute, name: string): Promise<Planted & { respondentId: string }> {
  const c = await aCaseInMediation(d, undefined, story(d, name));
  const sides = { applicantId: c.applicant.id, respondentId: c.respondent.id };
  const planted = await fill(d, name, { ref: c.ref, ...sides });
  return { name, ...planted, community: d.code, ref: c.ref, id: c.id, respondentId: c.respondent.id };
}

export async function plant() {
  const here = await aDispute('exits');
  // Directs here, and lives with the respondent of every case: knows of none, and hears of none.
  const wife = await aPerson(here.communityId, ['mediation-director', 'mediator'], '周妻示例');
  await liveTogether(here, 0, wife.id, here.upstairs.id);
  const there = await aDispute('exits-far');
  const by = here.mediator.actor;
  const at = { community: here.code };
  const plain = await going(here, '甲');
  await aSession(here, plain.ref, 'success');
  const term = { kind: 'promise', debtorId: plain.respondentId, text: word('款', '甲') };
  await mustOn(here, plain.ref, addTerm, by, term);
  const secret = { ...(await going(here, '乙')), isProtected: true };
  await mustOn(here, secret.ref, setAccess, by, { isProtected: 'on', protectedFor: 'violence' });
  const failed = { ...(await going(here, '丙')), isFailed: true };
  await mustOn(here, failed.ref, failCase, by, { reason: word('因', '丙'), routesTold: 'on' });
  await mustOn(here, failed.ref, saySatisfaction, here.downstairs.actor, { answer: 'mostly', words: word('评', '丙') });
  const fresh = await run(applyForMediation, here.downstairs.actor, story(here, '丁'));
  const typed = { ...story(here, '戊'), source: 'proactive', applicantName: '赵某', isProtected: 'on' };
  const hidden = await run(registerCase, here.other.actor, typed);
  const refused = await run(applyForMediation, here.downstairs.actor, story(here, '己'));
  const why = { grounds: 'decided', reason: word('因', '己') };
  await mustOn(here, refused.ref, refuseCase, here.director.actor, why);
  const foreign = await going(there, '庚');
  const group = await aGroup(here, story(here, '壬'));
  const family = await plantGroup(here, group, word('户', '壬'));
  const beside = { ...(await plantAgents(here, plain, secret)), wife, speaker: family.speaker };
  const clerk = await aPerson(here.communityId, ['clerk'], '移示例');
  const issue = { community: here.code, title: '家里漏水', text: '滴水', place: '1号楼', category: 'leak' };
  const { ref: issueRef } = await run(reportIssue, here.downstairs.actor, issue);
  const known = { applicantName: '李示例', applicantPhone: '13800005678' };
  await run(transferIssue, clerk.actor, { ...story(here, '辛'), ...known, issueRef });
  const moved = (await store.read.select().from(tables.mediations)).find((m) => m.title === word('题', '辛'))!;
  const secretary = await aPerson(here.communityId, ['secretary'], '书示例');
  await run(openProtectedCase, secretary.actor, { ...at, ref: secret.ref, reason: `${word('刻', '乙')}，马上要看。` });
  const place = async (name: string, ref: string, more = {}): Promise<Planted> => ({
    ...{ name, community: here.code, ref, id: await found(here.communityId, ref), ...more },
  });
  const cases: Planted[] = [
    ...[plain, secret, failed, foreign],
    await place('丁', fresh.ref),
    await place('戊', hidden.ref, { isProtected: true }),
    await place('己', refused.ref),
    await place('辛', moved.ref),
    await place('壬', group.ref, { claimId: family.claimId }),
  ];
  const reported = await plantReported(here, plain);
  return { here, there, cases, issueRef, clerk, secretary, beside: { ...beside, reported } };
}
export type PlantedWorld = Awaited<ReturnType<typeof plant>>;

/** Everything that can be read in an answer, bytes unpacked. */
export function textOf(value: unknown): string {
  if (value instanceof Uint8Array) {
    const isZip = value[0] === 0x50 && value[1] === 0x4b;
    if (!isZip) return new TextDecoder().decode(value).replace(/<[^>]+>/g, '');
    return Object.entries(unzipSync(value))
      .map(([name, bytes]) => `${name} ${textOf(bytes)}`)
      .join('\n');
  }
  if (value instanceof Map) return textOf([...value.entries()]);
  if (value instanceof Date) return '';
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n');
  return String(value);
}

export const foundIn = (text: string, c: Planted) => layers.filter((layer) => text.includes(word(layer, c.name)));
