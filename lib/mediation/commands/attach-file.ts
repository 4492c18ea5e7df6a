import { findKeptHashes } from '@/lib/files/queries';
import { defineCommand } from '@/lib/kernel/command';
import { fail, ok } from '@/lib/kernel/result';
import { lateSentences } from '@/lib/kernel/step';
import { mayWork } from '../machine';
import { mayOnFiles, ownPartyId } from '../policy/files';
import { lockCase } from '../queries/case';
import { findFileTargets } from '../queries/file-targets';
import { isForParties } from '../rules/files';
import { attachFileInput } from '../schema/files';
import { type CaseFiles, saveFiles } from './save-files';
import { tellMediators } from './step-case';
import { withFiles } from './with-files';

/** Evidence or a proof by a party, or whatever those who work the case were given: by whom, what, when. */
export const attachFile = defineCommand({
  name: 'mediation.attach-file',
  input: attachFileInput,
  async load(tx, input) {
    const found = await lockCase(tx, input);
    if (!found) return null;
    const hashes = input.files.map((file) => file.sha256);
    const known = await findKeptHashes(tx, { id: found.id, purpose: input.purpose }, hashes);
    return { ...found, known, targets: await findFileTargets(tx, found) };
  },
  authorize: mayOnFiles('mediation.attach-file'),
  decide(args) {
    const { input, loaded, by, write } = args;
    if (!mayWork(loaded.state, 'attach-file')) return fail('illegal_transition');
    const own = ownPartyId(by);
    if (own !== null && !isForParties(input.purpose)) return fail('not_yours');
    const partyId = own ?? input.partyId;
    if (partyId && !loaded.parties.some((p) => p.id === partyId)) return fail('unknown_party');
    const targets = loaded.targets.filter((t) => t.purpose === input.purpose);
    // There is one agreement at a time; a party does not say which line of the book its paper is for.
    const targetId = own !== null ? null : input.purpose === 'signed' ? (targets[0]?.id ?? null) : input.targetId;
    if (input.purpose === 'signed' && !targetId) return fail('no_agreement');
    if (targetId && !targets.some((t) => t.id === targetId)) return fail('unknown_target');
    const files = input.files.filter((file) => !loaded.known.has(file.sha256));
    if (!files.length) return fail('known');
    const text = write(loaded.id, 'mediation.file', input.caption);
    const change: { ref: string; files?: CaseFiles } = { ref: loaded.ref };
    const { id, state } = loaded;
    const step = ok({
      change,
      texts: [text],
      transitions: [{ subjectId: id, event: 'attach-file', from: state, to: state }],
      tells: own === null ? [] : tellMediators(loaded, 'mediation.file-brought'),
      events: [
        { type: 'mediation.file-attached', subjectId: id, payload: { files: files.length, text: text.hash } },
      ] as const,
    });
    return withFiles(step, args, files, { purpose: input.purpose, targetId, partyId, textId: text.id });
  },
  async commit(tx, { ref, files }) {
    await saveFiles(tx, files);
    return { ref };
  },
  says: {
    ...lateSentences,
    not_yours: { field: 'purpose', text: '这一类由调解员来添。您可以添证据材料、凭证和授权委托书。' },
    unknown_party: { field: 'partyId', text: '请选一位本案的当事人，或者选“委员会收集”。' },
    no_agreement: { field: 'purpose', text: '还没有拟好的协议。先拟协议，签好以后再传扫描件。' },
    unknown_target: { field: 'targetId', text: '选的和材料的类别对不上，请重新选，或者空着。' },
    known: { field: 'files', text: '这些文件都已经添过了。' },
  },
});
