import { eq } from 'drizzle-orm';
import { store, tables } from '@/db';
import { addClaim } from '@/lib/mediation/commands/add-claim';
import { agreeClaims } from '@/lib/mediation/commands/agree-claims';
import { checkClaims } from '@/lib/mediation/commands/check-claims';
import { dropClaims } from '@/lib/mediation/commands/drop-claims';
import { importClaims } from '@/lib/mediation/commands/import-claims';
import { nameSpeaker } from '@/lib/mediation/commands/name-speaker';
import { openGroup } from '@/lib/mediation/commands/open-group';
import { payClaim } from '@/lib/mediation/commands/pay-claim';
import { payClaims } from '@/lib/mediation/commands/pay-claims';
import { requestMerge } from '@/lib/mediation/commands/request-merge';
import { settleClaim } from '@/lib/mediation/commands/settle-claim';
import { aCase } from './mediation';
import type { Sample, Samples, World } from './world';

const { mediationClaims } = tables;
const by = 'mediator' as const;
const family = { name: '家长甲', phone: '13900000901', amount: '4000', contractNo: 'PX-1' };
const file = { table: [['姓名', '手机', '主张金额', '合同编号'], Object.values(family)] };

/** After so many steps of its way a group case; the address of its pages. */
async function aGroup(w: World, steps: number) {
  const { on } = await aCase(w, steps);
  await w.run(openGroup, by, { ...on, absentName: '某培训学校' });
  return { community: on.community, ref: on.ref, caseId: on.id };
}

async function aList(w: World) {
  const { caseId: _, ...at } = await aGroup(w, 2);
  const { id: listId } = await w.run(checkClaims, by, { ...at, file });
  return { ...at, listId };
}

async function aClaim(w: World, steps: number, signed = false) {
  const { caseId, ...at } = await aGroup(w, steps);
  await w.run(addClaim, by, { ...at, ...family });
  if (signed) await w.run(agreeClaims, by, { ...at, numbers: '1', day: w.day(-2), way: 'signature' });
  const [claim] = await store.read.select().from(mediationClaims).where(eq(mediationClaims.caseId, caseId));
  return { at, form: { ...at, claimId: claim!.id, version: String(claim!.version) } };
}
const sampled = (command: Sample['command'], input: Record<string, unknown>): Sample => ({ command, by, input });

export const mediationGroup: Samples = {
  'mediation.open-group': async (w) => sampled(openGroup, { ...(await aCase(w, 2)).on, absentName: '某培训学校' }),
  'mediation.check-claims': async (w) => {
    const { caseId: _, ...at } = await aGroup(w, 2);
    return sampled(checkClaims, { ...at, file });
  },
  'mediation.import-claims': async (w) => sampled(importClaims, await aList(w)),
  'mediation.drop-claims': async (w) => sampled(dropClaims, await aList(w)),
  'mediation.add-claim': async (w) => {
    const { caseId: _, ...at } = await aGroup(w, 2);
    return sampled(addClaim, { ...at, ...family });
  },
  'mediation.name-speaker': async (w) => {
    const { form } = await aClaim(w, 2);
    const { version } = await w.form('mediation', form.ref);
    return sampled(nameSpeaker, { ...form, version, scope: 'special', letterDay: w.day(-3) });
  },
  'mediation.settle-claim': async (w) =>
    sampled(settleClaim, {
      ...{ ...(await aClaim(w, 3)).form, outcome: 'referred', to: 'market', reason: '涉嫌虚假宣传。' },
    }),
  'mediation.agree-claims': async (w) =>
    sampled(agreeClaims, { ...(await aClaim(w, 6)).at, numbers: '1', day: w.day(-2), way: 'signature' }),
  'mediation.pay-claim': async (w) =>
    sampled(payClaim, { ...(await aClaim(w, 6, true)).form, amount: '400', day: w.day(-1), text: '回单' }),
  'mediation.request-merge': async (w) => sampled(requestMerge, (await aClaim(w, 3)).at),
  'mediation.pay-claims': async (w) =>
    sampled(payClaims, { ...(await aClaim(w, 6, true)).at, numbers: '1', day: w.day(-1), text: '回单' }),
};
