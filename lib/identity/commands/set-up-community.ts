import { eq } from 'drizzle-orm';
import { tables, type WriteTx } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/ids';
import { fail, ok } from '@/lib/kernel/result';
import { mayAsSystem } from '../policy';
import { setupInput } from '../schema';
import { saveAccount } from './save-account';

const { accounts, communities, grants, people } = tables;

/** A community and its administrator, whom nobody but the installation itself can appoint. */
export const setUpCommunity = defineCommand({
  name: 'community.set-up',
  input: setupInput,
  load: async (tx, { code, phone, adminId }) => ({
    communityId: newId(),
    isCodeTaken: (await tx.$count(communities, eq(communities.code, code))) > 0,
    isPhoneTaken: !adminId && (await tx.$count(accounts, eq(accounts.phone, phone))) > 0,
  }),
  authorize: mayAsSystem,
  decide({ input, loaded: { communityId, isCodeTaken, isPhoneTaken }, now, newId }) {
    if (isCodeTaken) return fail('code_taken');
    if (isPhoneTaken) return fail('phone_taken');
    const { code, name, kind, committee, street, tel, window, isDemo, adminId, adminName, phone, passwordHash } = input;
    const personId = adminId ?? newId();
    const community = { id: communityId, code, name, kind, committee, street, phone: tel, window, isDemo };
    const admin = { personId, name: adminName, phone, passwordHash, accountId: newId(), isNew: !adminId };
    const grant = { id: newId(), communityId, personId, role: 'admin' as const };
    return ok({
      change: { community, admin, grant, at: now },
      transitions: adminId ? [] : [{ subjectId: personId, event: 'activate', from: 'none', to: 'open' }],
      events: [
        { type: 'community.set-up', subjectId: communityId, payload: {} },
        { type: 'role.granted', subjectId: personId, payload: { grant: grant.id, role: grant.role } },
      ],
    });
  },
  async commit(tx, { community, admin, grant, at }) {
    await tx.insert(communities).values({ ...community, settings: {}, createdAt: at, version: 1 });
    if (admin.isNew) await saveAdmin(tx, community.id, admin, at);
    await tx.insert(grants).values({ ...grant, gridId: null, grantedById: null, since: at, endedAt: null });
    return { communityId: community.id, personId: admin.personId };
  },
  says: {
    code_taken: { field: 'code', text: '这个代号已经有社区在用，请换一个。' },
    phone_taken: { field: 'phone', text: '这个手机号已经有人用来登录，请换一个。' },
  },
});

interface Admin {
  accountId: string;
  personId: string;
  name: string;
  phone: string;
  passwordHash: string;
}

async function saveAdmin(tx: WriteTx, communityId: string, { name, ...account }: Admin, at: Date) {
  await tx.insert(people).values({
    id: account.personId,
    communityId,
    name,
    phone: account.phone,
    standing: 'staff',
    isPartyMember: false,
    isRepresentative: false,
    isCommitteeMember: false,
    isCollectiveMember: false,
    isCollectiveRep: false,
    lacksCapacity: false,
    createdAt: at,
    version: 1,
  });
  await saveAccount(tx, { ...account, isNew: true, at });
}
