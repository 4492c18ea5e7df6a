import { tables } from '@/db';
import { findCommunity } from '@/lib/community/queries';
import { findIssue } from '@/lib/issues/queries/issue';
import { dayOf } from '@/lib/kernel/calendar/day';
import { defineCommand } from '@/lib/kernel/command';
import { takeRef } from '@/lib/kernel/refs';
import { fail, ok } from '@/lib/kernel/result';
import { mayFind } from '../policy';
import { findRecipient } from '../queries/recipient';
import { categories } from '../rules';
import { findInput } from '../schema';

const { notices } = tables;

/** 发现. Put right on the spot it ends here (当场整改); otherwise a notice is written next. */
export const findHazard = defineCommand({
  name: 'notice.find',
  input: findInput,
  async load(tx, input) {
    const community = await findCommunity(tx, input.community);
    if (!community) return null;
    const issue = input.issue ? await findIssue(tx, input.community, input.issue) : null;
    return { communityId: community.id, issue, ...(await findRecipient(tx, community.id, input)) };
  },
  authorize: mayFind,
  decide({ input, loaded, by, now, newId, write }) {
    const { communityId, unit, building, person, firmId, issue } = loaded;
    if (input.unitCode && !unit) return fail('no_such_unit');
    if (input.buildingId && !building) return fail('building_elsewhere');
    if (input.issue && !issue) return fail('no_such_issue');
    if (input.checkedAt > now) return fail('not_yet');
    const recipientName = input.recipientName ?? person?.name ?? (unit ? '住户' : null);
    if (!recipientName && !input.onSpot) return fail('to_whom');
    const id = newId();
    const text = write(id, 'find', input.text);
    const found = { subjectId: id, event: 'find', from: null, to: 'found' };
    return ok({
      change: {
        id,
        communityId,
        // With its estate: every estate has a 2号楼.
        title: `${building ? `${building.estate} ${building.name}` : ''}${categories[input.category].word}`,
        state: input.onSpot ? 'fixed' : 'found',
        category: input.category,
        place: input.place,
        buildingId: building?.id ?? null,
        checkedAt: input.checkedAt,
        textId: text.id,
        finderId: by.personId,
        unitId: unit?.id ?? null,
        firmId,
        recipientId: person?.id ?? null,
        recipientName,
        round: 0,
        isProvisional: false,
        closedAt: input.onSpot ? now : null,
        createdAt: now,
        version: 1,
      },
      texts: [text],
      transitions: input.onSpot ? [found, { subjectId: id, event: 'fix', from: 'found', to: 'fixed' }] : [found],
      links: issue ? [{ from: { kind: 'issues' as const, id: issue.id }, to: { kind: 'notices' as const, id } }] : [],
      events: [
        {
          type: 'notice.found',
          subjectId: id,
          payload: { category: input.category, onSpot: input.onSpot, text: text.hash },
        },
      ],
    });
  },
  async commit(tx, change) {
    const ref = await takeRef(tx, change.communityId, 'notices', Number(dayOf(change.createdAt).slice(0, 4)));
    await tx.insert(notices).values({ ...change, ref });
    return { ref };
  },
  says: {
    no_such_unit: { field: 'unitCode', text: '没有这个房号，请照房屋登记的写法填，例如 6-2-102；不是住户的就空着。' },
    building_elsewhere: { field: 'buildingId', text: '请从列表里选一栋楼，或者选“不在楼里”。' },
    no_such_issue: { field: 'issue', text: '没有找到这件事项，请检查编号，例如 2026-3。' },
    not_yet: { field: 'checkedAt', text: '检查时间不能晚于现在。' },
    to_whom: { field: 'recipientName', text: '请写告知谁：填房号，或者写单位名称、户主姓名。当场改好的可以不写。' },
  },
});
