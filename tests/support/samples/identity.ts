import { store } from '@/db';
import { endRole } from '@/lib/identity/commands/end-role';
import { grantRole } from '@/lib/identity/commands/grant-role';
import { issueSlip } from '@/lib/identity/commands/issue-slip';
import { lockAccount } from '@/lib/identity/commands/lock-account';
import { unlockAccount } from '@/lib/identity/commands/unlock-account';
import { reportIssue } from '@/lib/issues/commands/report-issue';
import { newId, newSecret } from '@/lib/kernel/ids';
import { eraseTexts } from '@/lib/retention/commands/erase-texts';
import { anAccount, done } from '../accounts';
import { aPerson } from '../world';
import type { Samples } from './world';

export const identity: Samples = {
  'account.issue-slip': async (w) => ({
    command: issueSlip,
    by: 'admin',
    input: { community: w.code, person: w.neighbour.id },
  }),
  'account.unlock': async (w) => {
    const { id: person } = await aPerson(w.communityId);
    const accountId = await anAccount(w.here.clerk.actor, person, '13900000001', w.at(0), w.code);
    const system = { kind: 'system', job: 'sign-in' } as const;
    done(await lockAccount.run({ store, actor: system, now: () => w.now, newId, newSecret }, { accountId }));
    return { command: unlockAccount, by: 'clerk', input: { community: w.code, person } };
  },
  'role.grant': async (w) => ({
    command: grantRole,
    by: 'admin',
    input: { community: w.code, person: w.neighbour.id, role: 'handler' },
  }),
  'role.end': async (w) => ({
    command: endRole,
    by: 'admin',
    input: { community: w.code, grant: await w.grantOf(w.second.street), sure: 'on' },
  }),
  'retention.erase-texts': async (w) => {
    const said = { title: '电话写在里面', text: '请删掉。', place: '1号楼', category: 'other' };
    const { ref } = await w.run(reportIssue, 'resident', said);
    const { id: subjectId } = await w.form('issues', ref);
    const input = { community: w.code, subjectId, ground: '本人要求' };
    return { command: eraseTexts, by: 'secretary', input };
  },
};
