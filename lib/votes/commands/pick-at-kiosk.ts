import type { Command } from '@/lib/kernel/command';
import { refused } from '@/lib/kernel/refused';
import { findKioskSlip } from '../queries/kiosk';
import { slipState } from '../rules/kiosk';
import { answerFields } from '../schema/answers';
import { kioskPickInput } from '../schema/kiosk';
import { answerSentences, readAnswers } from './read-answers';
import { sealPick } from './seal-pick';

const over = '这一页打开太久了，票码已经失效。请工作人员重新发一个票码。';
const no = (code: string, sentence: Parameters<typeof refused>[1]) => ({
  ok: false as const,
  error: refused(code, sentence),
});

/** From choosing to checking. Nothing is written: a choice that may still change belongs in no row and in no chain. */
export const pickAtKiosk: Command<{ pick: string }> = {
  name: 'vote.pick-at-kiosk',
  input: kioskPickInput,
  secrets: [...answerFields, 'pass'],
  async run({ store, now }, raw) {
    const parsed = kioskPickInput.safeParse(raw);
    const found = parsed.success ? await findKioskSlip(store.read, parsed.data.pass) : null;
    if (!parsed.success || !found || slipState(found.slip, now()) !== 'open') return no('over', over);
    const read = readAnswers(found.vote.items, parsed.data.picked);
    if (!read.ok) return no(read.error, answerSentences[read.error]);
    return { ok: true, value: { pick: sealPick(read.value, parsed.data.pass) } };
  },
};
