import { maskAddress, maskPhone } from '@/lib/i18n/mask';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineQuery, type View } from '@/lib/kernel/query';
import { mayDeed } from '../policy/guard';
import { ageOn } from '../rules/deadlines';
import { findCase } from './case';
import { findByNameAndTail } from './sides';

/**
 * A person of the roster for a party’s form: by the whole name and the last four digits of the phone, one or nobody, so
 * that the roster cannot be leafed through. Each search is in the access log with what was asked.
 */
export const findKnown = defineQuery({
  name: 'mediation.find-known',
  async load(read, { community, ref, name, tail }: { community: string; ref: string; name: string; tail: string }) {
    const found = await findCase(read, { community, ref });
    if (!found) return null;
    const person = await findByNameAndTail(read, found.communityId, name.trim(), tail.trim());
    return { ...found, person };
  },
  authorize: mayDeed('mediation.save-party'),
  trace: ({ communityId, id, person }) => ({
    ...{ communityId, subjectId: person?.id ?? id },
    reason: '登记当事人时查名册',
  }),
  present: ({ loaded: { person }, now }) => ({
    person: person && {
      id: person.id,
      name: person.name,
      gender: person.gender,
      age: ageOn(person.birthDay, dayOf(now)),
      phone: person.phone && maskPhone(person.phone),
      address: person.address && maskAddress(person.address),
    },
  }),
});
export type KnownView = View<typeof findKnown>;
