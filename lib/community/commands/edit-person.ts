import { and, eq, ne } from 'drizzle-orm';
import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { kernelSentences } from '@/lib/kernel/refused';
import { fail, ok } from '@/lib/kernel/result';
import { mayOn } from '../policy';
import { takePerson } from '../queries/take';
import { personEditInput } from '../schema';

const { accounts, people } = tables;
const watched = [
  ...(['name', 'phone', 'gender', 'birthDay', 'standing', 'isPartyMember', 'isRepresentative'] as const),
  ...(['isCommitteeMember', 'isCollectiveMember', 'isCollectiveRep', 'lacksCapacity'] as const),
] as const;

/** An empty ID number leaves the one that is kept. */
export const editPerson = defineCommand({
  name: 'community.edit-person',
  input: personEditInput,
  async load(tx, { community, personId, idNumber }, { actor }) {
    const taken = await takePerson(tx, community, personId, actor);
    if (!taken) return null;
    const [account] = await tx.select({ phone: accounts.phone }).from(accounts).where(eq(accounts.personId, personId));
    const twin =
      idNumber &&
      and(eq(people.communityId, taken.communityId), eq(people.idHash, idNumber.idHash), ne(people.id, personId));
    return { ...taken, account, isTwin: twin ? (await tx.$count(people, twin)) > 0 : false };
  },
  authorize: mayOn('community.edit-person'),
  decide({ input, loaded: { person, account, isTwin } }) {
    const { community: _c, personId, version, idNumber, ...facts } = input;
    if (version !== person.version) return fail('stale');
    if (account && facts.phone !== person.phone) return fail('phone_in_use');
    if (isTwin) return fail('known');
    const changed: string[] = watched.filter((fact) => facts[fact] !== person[fact]);
    return ok({
      change: { id: personId, set: { ...facts, ...(idNumber ?? {}), version: person.version + 1 } },
      events: [
        {
          type: 'person.edited',
          subjectId: personId,
          payload: { changed: idNumber ? [...changed, 'idNumber'] : changed, standing: facts.standing },
        },
      ],
    });
  },
  async commit(tx, { id, set }) {
    await tx.update(people).set(set).where(eq(people.id, id));
    return { id };
  },
  says: {
    stale: kernelSentences.stale,
    phone_in_use: { field: 'phone', text: '账号已经用这个手机号开通，这里不能改。请本人来换，重新打印户码。' },
    known: { field: 'idNumber', text: '这个身份证号登记在另一个人名下，请核对。' },
  },
});
