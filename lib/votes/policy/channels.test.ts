import { expect, test } from 'vitest';
import { guest } from '@/lib/kernel/verdict';
import { expectRights, here, holder } from '@/tests/support/matrix';
import { staff } from '../policy';
import * as channels from './channels';

const vote = { communityId: here, state: 'announced' as const };
const deeds = {
  'vote.register-proxy': channels.mayRegisterProxy,
  'vote.use-proxy': channels.mayUseProxy,
  'vote.void-proxy': channels.mayVoidProxy,
  'vote.log-visit': channels.mayLogVisit,
  'vote.log-returns': channels.mayLogReturns,
  'vote.issue-kiosk-slip': channels.mayIssueKioskSlip,
  'vote.activate-kiosk-slip': channels.mayActivateKioskSlip,
} as const;

test.each(Object.entries(deeds))('%s: each role, here and elsewhere', (name, may) => {
  expectRights(channels.rights[name as keyof typeof deeds], (actor) => may(actor, vote));
});

test('the register of proxies is whole for those who run the vote, and open to whom it concerns', () => {
  const proxies = [{ principalId: 'a', holderId: 'b' }];
  expectRights(staff, (actor) => channels.maySeeProxies(actor, { ...vote, proxies }));
  expectRights(staff, (actor) => channels.mayReadProxyScans(actor, vote));
  for (const id of ['a', 'b'])
    expect(channels.maySeeProxies(holder('resident', here, id), { ...vote, proxies })).toMatchObject({
      by: { isStaff: false, personId: id },
    });
  expect(channels.maySeeProxies(guest, { ...vote, proxies })).toMatchObject({ refusal: 'forbidden' });
});

test('at the kiosk the code is the proof, and no role helps', () => {
  expect(channels.mayAtKiosk()).toMatchObject({ ok: true });
});
