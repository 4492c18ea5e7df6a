import { expect, test } from 'vitest';
import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import type { Actor } from '@/lib/kernel/verdict';
import { aCaseInMediation, aDispute, aSession, mustOn } from '@/tests/support/mediation';
import { monday } from '@/tests/support/world';
import { addTerm } from '../commands/add-term';
import { draftAgreement } from '../commands/draft-agreement';
import { showPaper } from './paper';

const d = await aDispute('paper');
const { ref, respondent } = await aCaseInMediation(d);
await aSession(d, ref, 'success');
const pay = { kind: 'pay', debtorId: respondent.id, text: '赔被褥损失。', amount: '3200', dueDay: '2026-11-30' };
await mustOn(d, ref, addTerm, d.mediator.actor, pay);
const words = { form: 'written', facts: '地漏漏水。', issues: '赔多少。', copies: '3' };

const print = async (actor: Actor, paper: string) => {
  const page = await showPaper.run({ store, actor, now: monday, newId }, { community: 'paper', ref, paper });
  return page.ok ? JSON.stringify(page.value) : page.error.code;
};

test('each paper is complete, and a party’s copy has no telephone of the other side', async () => {
  expect(await print(d.mediator.actor, 'agreement')).toBe('not_found');
  await mustOn(d, ref, draftAgreement, d.mediator.actor, words);
  const agreement = await print(d.downstairs.actor, 'agreement');
  const said = [
    '人民调解协议书',
    'paper人调字〔2026〕001号',
    '叁仟贰佰元整',
    '2026年11月30日',
    '地漏漏水。',
    '一式3份',
  ];
  for (const part of said) expect(agreement).toContain(part);
  const application = await print(d.mediator.actor, 'application');
  for (const part of ['人民调解申请书', '13800005678', '13900000246', '修好，赔被褥。', '自愿'])
    expect(application).toContain(part);
  const own = await print(d.downstairs.actor, 'application');
  expect(own).toContain('13800005678');
  expect(own).not.toContain('13900000246');
  expect(await print(d.downstairs.actor, 'rights')).not.toContain('周示例');
  expect(await print(d.mediator.actor, 'visits')).toBe('not_found');
  expect(await print(d.other.actor, 'agreement')).toBe('not_found');
  expect(await print(d.mediator.actor, 'secrets')).toBe('not_found');
});
