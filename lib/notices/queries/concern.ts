import { eq, or, type SQL, sql } from 'drizzle-orm';
import { tables } from '@/db';

const { firms, householdMembers, households, notices, ownerships, tenancies } = tables;

/** As of the day on the paper: a later tenant has nothing to do with it. */
const then = (since: unknown, until: unknown) =>
  sql`${since} <= ${notices.issuedOn} and (${until} is null or ${until} >= ${notices.issuedOn})`;

/** Notices addressed to this person, to the unit he lived in, owned or rented, or to his firm. */
export function concerning(personId: string): SQL | undefined {
  return or(
    eq(notices.recipientId, personId),
    sql`exists (select 1 from ${householdMembers} inner join ${households} on ${households.id} = ${householdMembers.householdId} where ${householdMembers.personId} = ${personId} and ${households.unitId} = ${notices.unitId} and ${then(householdMembers.since, householdMembers.until)})`,
    sql`exists (select 1 from ${ownerships} where ${ownerships.personId} = ${personId} and ${ownerships.unitId} = ${notices.unitId} and ${then(ownerships.since, ownerships.until)})`,
    sql`exists (select 1 from ${tenancies} where ${tenancies.personId} = ${personId} and ${tenancies.unitId} = ${notices.unitId} and ${then(tenancies.since, tenancies.until)})`,
    sql`exists (select 1 from ${firms} where ${firms.contactId} = ${personId} and ${firms.id} = ${notices.firmId})`,
  );
}
