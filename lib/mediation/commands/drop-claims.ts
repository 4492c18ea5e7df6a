import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { mayOnGroup } from '../policy/group';
import { lockClaimList } from '../queries/claim-lists';
import { listIdInput } from '../schema/group';
import { saveClaims } from './save-claims';

/** Gives an uploaded list up; its lines go at once. */
export const dropClaims = defineCommand({
  name: 'mediation.drop-claims',
  input: listIdInput,
  load: lockClaimList,
  authorize: mayOnGroup('mediation.drop-claims'),
  decide({ loaded }) {
    if (loaded.list?.state !== 'checked') return fail('over');
    const list = { id: loaded.list.id, set: { state: 'dropped' as const, lines: null } };
    return ok({
      change: { caseId: loaded.id, ref: loaded.ref, moves: [], list },
      events: [{ type: 'mediation.claims-dropped', subjectId: loaded.id, payload: { list: list.id } }],
    });
  },
  commit: saveClaims,
  says: { over: '这份名单已经导入或者作废。' },
});
