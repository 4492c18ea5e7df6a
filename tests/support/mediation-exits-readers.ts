// Everybody who might read the planted cases, and how far.
import { type Actor, guest, roles } from '@/lib/kernel/verdict';
import type { Level, PlantedWorld } from './mediation-exits';
import { liveTogether, ownAndRent } from './mediation-exits-sides';
import { aPerson } from './world';

/** Who reads, and how far: written down by hand, so that it is not the policy that is held against itself. */
export async function readers({ here, there, clerk, secretary, beside }: PlantedWorld) {
  const of = (levels: Record<string, Level>) => (name: string) => levels[name] ?? 'none';
  const all = (level: Level, ...names: string[]) => Object.fromEntries(names.map((n) => [n, level]));
  const mine = ['甲', '乙', '丙', '丁', '戊', '己', '辛', '壬'];
  const but = (...names: string[]) => of(all('director', ...mine.filter((n) => !names.includes(n))));
  const namesake = await aPerson(here.communityId, ['mediation-director'], '赵某');
  const tenant = await aPerson(here.communityId, ['mediation-director']);
  await ownAndRent(here, here.downstairs.id, tenant.id);
  const others = roles.filter((r) => !r.startsWith('mediat'));
  const relative = await aPerson(here.communityId, others);
  await liveTogether(here, 0, relative.id, here.upstairs.id);
  const found: { who: string; id: string; actor: Actor; level: (name: string) => Level }[] = [
    { who: 'guest', id: '', actor: guest, level: of({}) },
    { who: 'applicant', ...here.downstairs, level: of(all('applicant', '甲', '乙', '丙', '丁', '己', '辛', '壬')) },
    { who: 'respondent', ...here.upstairs, level: of(all('respondent', '甲', '乙', '丙', '壬')) },
    {
      who: 'lead',
      ...here.mediator,
      level: of({ ...all('lead', '甲', '乙', '丙', '壬'), ...all('intake', '丁', '辛') }),
    },
    { who: 'registrar', ...here.other, level: of({ 戊: 'helper', 丁: 'intake', 辛: 'intake' }) },
    { who: 'director', ...here.director, level: of(all('director', ...mine)) },
    { who: 'opener', ...secretary, level: of({ 乙: 'opened' }) },
    { who: 'transferring clerk', ...clerk, level: of({}) },
    { who: 'agent of the applicant', ...beside.ours, level: of({ 甲: 'applicant' }) },
    { who: 'agent of the respondent', ...beside.theirs, level: of({ 甲: 'respondent' }) },
    { who: 'guardian of the applicant', ...beside.guardian, level: of({ 乙: 'applicant' }) },
    { who: 'representative of a group', ...beside.speaker, level: of({ 壬: 'applicant' }) },
    { who: 'director who was once an agent', ...beside.former, level: but('甲') },
    { who: 'director who is reported', ...beside.reported, level: but('甲') },
    { who: 'director living with the respondent', ...beside.wife, level: of({}) },
    { who: 'director of the applicant’s name', ...namesake, level: but('戊') },
    { who: 'director renting the applicant’s flat', ...tenant, level: of({ 戊: 'director' }) },
    { who: 'every other role, living with the respondent', ...relative, level: of({}) },
    { who: 'director far', ...there.director, level: of({ 庚: 'director' }) },
    { who: 'mediator far', ...there.mediator, level: of({ 庚: 'lead' }) },
  ];
  for (const role of roles) {
    const level =
      role === 'mediator' ? all('intake', '丁', '辛') : role === 'mediation-director' ? all('director', ...mine) : {};
    found.push({ who: role, ...(await aPerson(here.communityId, [role])), level: of(level) });
  }
  const many = await aPerson(here.communityId, others);
  found.push({ who: 'every other role', ...many, level: of({}) });
  return found;
}
