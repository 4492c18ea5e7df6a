import type { Command } from '@/lib/kernel/command';
import { refused } from '@/lib/kernel/refused';
import { findKioskSlip } from '../queries/kiosk';
import { slipState } from '../rules/kiosk';
import { answerFields } from '../schema/answers';
import { kioskPickInput } from '../schema/kiosk';
import { type BallotItem, pickField, writtenField } from '../tally/answers';
import { readAnswers } from './read-answers';
import { type PickedFields, sealPick } from './seal-pick';

/** A browser keeps no more than four kilobytes in one cookie. */
const most = 3500;
const no = (code: string, text: string) => ({ ok: false as const, error: refused(code, text) });

/** Those of the posted fields that belong to the ballot. */
function fieldsOf(items: readonly BallotItem[], raw: Record<string, unknown>): PickedFields {
  const names = items.flatMap(({ nth }) => [pickField(nth), writtenField(nth)]);
  const posted = names.map((name) => [name, [raw[name] ?? []].flat().map(String).filter(Boolean)] as const);
  return Object.fromEntries(posted.filter(([, values]) => values.length > 0));
}

/**
 * From choosing to checking, or back to what is missing. Nothing is written: a choice that may still change belongs in no
 * row and in no chain.
 */
export const pickAtKiosk: Command<{ pick: string; isWhole: boolean }> = {
  name: 'vote.pick-at-kiosk',
  input: kioskPickInput,
  secrets: [...answerFields, 'pass'],
  async run({ store, now }, raw) {
    const parsed = kioskPickInput.safeParse(raw);
    const found = parsed.success ? await findKioskSlip(store.read, parsed.data.pass) : null;
    if (!parsed.success || !found || slipState(found.slip, now()) !== 'open')
      return no('over', '这一页打开太久了，票码已经失效。请工作人员重新发一个票码。');
    const { items } = found.vote;
    const pick = sealPick(fieldsOf(items, raw as Record<string, unknown>), parsed.data.pass);
    if (pick.length > most) return no('too_long', '写的姓名太多了，请减少。');
    return { ok: true, value: { pick, isWhole: readAnswers(items, parsed.data.picked).ok } };
  },
};
