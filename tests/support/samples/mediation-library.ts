import { store } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { addMethod } from '@/lib/mediation/commands/add-method';
import { changeMethod } from '@/lib/mediation/commands/change-method';
import { retireClause } from '@/lib/mediation/commands/retire-clause';
import { retireMethod } from '@/lib/mediation/commands/retire-method';
import { saveClause } from '@/lib/mediation/commands/save-clause';
import { saveMethod } from '@/lib/mediation/commands/save-method';
import { saveMethodStep } from '@/lib/mediation/commands/save-method-step';
import { findMethod } from '@/lib/mediation/queries/method';
import { exampleMethods } from '@/lib/mediation/rules/method-examples';
import { aCase } from './mediation';
import type { Sample, Samples, World } from './world';

const by = 'mediation-director' as const;
const sampled = (command: Sample['command'], input: Record<string, unknown>): Sample => ({ command, by, input });

const anotherMethod = async (w: World) => {
  const at = { community: w.code, name: `五心 ${newId().slice(-6)}`, start: 'five' };
  const { id: methodId } = await w.run(addMethod, by, at);
  return { community: w.code, methodId, version: '1' };
};
const usual = async (w: World) => {
  const { methodId, version } = await findMethod(store.read, w.communityId);
  return { community: w.code, methodId, version: String(version) };
};

export const mediationLibrary: Samples = {
  'mediation.add-method': async (w) =>
    sampled(addMethod, { community: w.code, name: `望闻问切 ${newId().slice(-6)}`, start: 'four' }),
  'mediation.save-method': async (w) =>
    sampled(saveMethod, {
      ...(await usual(w)),
      name: '六心工作法',
      steps: '热心：先听\n诚心：再说',
      isUsual: 'on',
    }),
  'mediation.save-method-step': async (w) => {
    const step = { step: exampleMethods.five.steps[0]!.key, label: '先接待', phrases: '已说清不收费。' };
    return sampled(saveMethodStep, { ...(await anotherMethod(w)), ...step });
  },
  'mediation.retire-method': async (w) => sampled(retireMethod, await anotherMethod(w)),
  'mediation.save-clause': async (w) => {
    const words = {
      title: `擦楼道 ${newId().slice(-6)}`,
      kind: 'act',
      text: '擦干净〔哪一层〕的楼道。',
      types: 'property',
    };
    return sampled(saveClause, { community: w.code, version: '0', ...words });
  },
  'mediation.retire-clause': async (w) => {
    const words = { title: `再道歉 ${newId().slice(-6)}`, kind: 'act', text: '当面道歉。' };
    const { key: clause } = await w.run(saveClause, by, { community: w.code, version: '0', ...words });
    return sampled(retireClause, { community: w.code, clause, version: '1' });
  },
  'mediation.change-method': async (w) => {
    const { methodId } = await anotherMethod(w);
    const { on } = await aCase(w, 2);
    return { command: changeMethod, by: 'mediator', input: { ...on, methodId, reason: '要先看现场。' } };
  },
};
