import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayWork } from '../machine';
import { mayOnGroup } from '../policy/group';
import { lockClaimList } from '../queries/claim-lists';
import { findClaimants, findClaimKeys } from '../queries/group';
import { claimKeyOf } from '../rules/claim-lines';
import { groupSentences } from '../rules/group-words';
import { listIdInput } from '../schema/group';
import { newClaims, standsOnOtherSide, strangerSentences, tellClaimants } from './new-claims';
import { saveClaims } from './save-claims';

/** The yes: all lines or none, in one transaction. Those that the case has already stay as they are. */
export const importClaims = defineCommand({
  name: 'mediation.import-claims',
  input: listIdInput,
  async load(tx, input) {
    const found = await lockClaimList(tx, input);
    if (!found) return null;
    const known = new Set((await findClaimKeys(tx, found.id)).map(claimKeyOf));
    const lines = found.list?.lines?.filter((line) => !known.has(claimKeyOf(line))) ?? [];
    const rosterIds = await findClaimants(
      tx,
      found.communityId,
      lines.map((line) => line.phone),
    );
    return { ...found, lines, rosterIds };
  },
  authorize: mayOnGroup('mediation.import-claims'),
  decide({ loaded, now, newId }) {
    const { list, group } = loaded;
    if (!group) return fail('no_group');
    if (!mayWork(loaded.state, 'group')) return fail('group_over');
    if (list?.state !== 'checked' || !list.lines) return fail('over');
    const added = newClaims(loaded, loaded.lines, { nextNo: group.nextNo, now, newId });
    const wrong = standsOnOtherSide(loaded, added);
    if (wrong) return fail(wrong);
    const fresh = { fresh: added.length, known: list.lines.length - added.length };
    return ok({
      change: {
        ...{ caseId: loaded.id, ref: loaded.ref, added, nextNo: group.nextNo + added.length },
        moves: added.map((to) => ({ from: null, to })),
        list: { id: list.id, set: { ...fresh, state: 'imported' as const, lines: null, importedAt: now } },
      },
      tells: tellClaimants(loaded, added, 'mediation.claim-listed'),
      events: [
        {
          type: 'mediation.claims-imported',
          subjectId: loaded.id,
          payload: { ...fresh, amount: added.reduce((sum, c) => sum + c.amount, 0), fileHash: list.fileHash },
        },
      ],
    });
  },
  commit: saveClaims,
  says: {
    ...groupSentences,
    ...strangerSentences,
    over: '这份名单还有不对的行，或者已经导入、作废。要导入，请重新上传。',
  },
});
