import { tables } from '@/db';
import { defineCommand } from '@/lib/kernel/command';
import { sha256 } from '@/lib/kernel/events';
import { fail, ok } from '@/lib/kernel/result';
import { mayMakeBox } from '../policy';
import { findKeepers } from '../queries/box';
import { lockVote } from '../queries/vote';
import { makeBoxInput } from '../schema/secret';
import { keepKey } from './keep-key';
import { wrapKey } from './wrap-key';

const { boxKeepers } = tables;

/** One of the two counters makes the own key. With the second one ballots can be sealed, to both. */
export const makeBox = defineCommand({
  name: 'vote.make-box',
  input: makeBoxInput,
  async load(tx, input, { actor }) {
    const vote = await lockVote(tx, input);
    if (!vote) return null;
    const keepers = await findKeepers(tx, vote.id);
    const isMissing =
      vote.mode === 'secret' &&
      vote.state === 'announced' &&
      keepers.length < 2 &&
      mayMakeBox(actor, vote).ok &&
      actor.kind === 'user' &&
      keepers.every((k) => k.personId !== actor.id);
    const slot = { voteId: vote.id, nth: keepers.length + 1 };
    // Stretching a passphrase costs: for nobody who would be refused anyway.
    return { ...vote, keepers, slot, made: isMissing ? await wrapKey(slot, input.passwordOwn) : null };
  },
  authorize: mayMakeBox,
  decide({ loaded, by, now }) {
    const { mode, state, keepers, slot, made, communityId, ref, id } = loaded;
    if (mode !== 'secret') return fail('not_secret');
    if (state !== 'announced' || now >= loaded.closesAt) return fail('not_running');
    if (keepers.some((k) => k.personId === by.personId)) return fail('yours');
    if (keepers.length > 1 || !made) return fail('complete');
    const { publicKey, wrapped } = made;
    return ok({
      change: { row: { ...slot, communityId, personId: by.personId, publicKey, at: now }, slot, wrapped, ref },
      events: [{ type: 'vote.box-made', subjectId: id, payload: { nth: slot.nth, publicKey: sha256(publicKey) } }],
    });
  },
  async commit(tx, { row, slot, wrapped, ref }) {
    await tx.insert(boxKeepers).values(row);
    keepKey(slot, wrapped);
    return { ref };
  },
  says: {
    not_secret: '这次是记名表决，没有票箱钥匙。',
    not_running: '公告以后、截止以前才能设票箱钥匙。',
    yours: '您已经设过一把钥匙，第二把要由另一个人设。',
    complete: '两把钥匙都设好了。',
  },
});
