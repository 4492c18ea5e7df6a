import { defineQuery, type View } from '@/lib/kernel/query';
import { deny } from '@/lib/kernel/verdict';
import { readKey } from '../commands/keep-key';
import { mayMakeBox, mayOpenBox } from '../policy';
import { findKeepers, type Keeper } from './box';
import { findHead, type Head, presentHead } from './head';

const sheetMinutes = 30;
/** The recovery sheet is there for its own counter, right after the key was made. */
const ownSheet = (keepers: readonly Keeper[], personId: string, now: Date) =>
  keepers.find((k) => k.personId === personId && now.getTime() - k.at.getTime() < sheetMinutes * 60_000);

async function load(read: Parameters<typeof findHead>[0], at: { community: string; ref: string }) {
  const vote = await findHead(read, at);
  return vote?.mode === 'secret' && vote.announcedAt ? { ...vote, keepers: await findKeepers(read, vote.id) } : null;
}

/** The keys of the box and its opening. */
export const showBox = defineQuery({
  name: 'vote.box',
  load,
  authorize: mayOpenBox,
  present({ loaded: v, by: { personId }, actor, now }) {
    const head = presentHead(v, now);
    const isRunning = head.phase === 'announced' || head.phase === 'open';
    return {
      ...head,
      keepers: v.keepers.map((k) => ({ nth: k.nth, name: k.name, at: k.at })),
      hasSheet: ownSheet(v.keepers, personId, now) !== undefined,
      can: {
        make:
          isRunning &&
          v.keepers.length < 2 &&
          v.keepers.every((k) => k.personId !== personId) &&
          mayMakeBox(actor, v).ok,
        open: head.phase === 'closed',
      },
    };
  },
});
export type BoxView = View<typeof showBox>;

/** For half an hour and for one person; each look is in the access log. */
export const showKeySheet = defineQuery({
  name: 'vote.key-sheet',
  load: async (read, at: { community: string; ref: string }, { actor, now }) => {
    const vote = await load(read, at);
    const own = vote && actor.kind === 'user' ? ownSheet(vote.keepers, actor.id, now) : undefined;
    return vote && { ...vote, own, wrapped: own ? readKey({ voteId: vote.id, nth: own.nth }) : null };
  },
  authorize: (actor, v: Head & { own: Keeper | undefined; wrapped: string | null }) =>
    v.own && v.wrapped ? mayOpenBox(actor, v) : deny('no_sheet'),
  present: ({ loaded: v, now }) => ({
    ...presentHead(v, now),
    nth: v.own!.nth,
    name: v.own!.name,
    wrapped: v.wrapped!,
  }),
  trace: (v) => ({ communityId: v.communityId, subjectId: v.id }),
});
export type KeySheetView = View<typeof showKeySheet>;
