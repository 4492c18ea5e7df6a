// 调委会: its members with their terms, an elder, a firm's and a trade's mediator, as the parties read of them.
import { saveMediator } from '@/lib/mediation/commands/save-mediator';
import { findHolders } from './council';
import { demoPhones } from './phones';
import type { Stage } from './stage';

const term = { termFrom: '2025-03-01', termUntil: '2028-02-29' };

export async function seedMediators(stage: Stage) {
  const director = await stage.who(demoPhones.director);
  const mediator = await stage.who(demoPhones.mediator);
  const known = [director.id, mediator.id];
  const [elder, firm, trade] = (await findHolders(stage, 'zj', 'mediator')).filter((p) => !known.includes(p.id));
  const profiles = [
    { who: director, kind: 'full', ...term, specialities: ['property', 'other'], about: '调委会主任（示例）' },
    { who: mediator, kind: 'full', ...term, specialities: ['neighbours', 'housing'], about: '调委会委员（示例）' },
    { who: elder!, kind: 'elder', specialities: ['marriage', 'neighbours'], about: '退休教师（示例）' },
    { who: firm!, kind: 'firm', specialities: ['labour'], employer: '紫锦商场（示例）', about: '商场工会（示例）' },
    { who: trade!, kind: 'trade', specialities: ['property'], about: '物业行业调解（示例）' },
  ];
  for (const { who, ...profile } of profiles)
    await stage.run(saveMediator, director, stage.at(-60, '09:00'), {
      ...{ community: 'zj', personId: who.id, version: '0', ...profile },
    });
}
