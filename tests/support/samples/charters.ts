import { adoptCharter } from '@/lib/charters/commands/adopt-charter';
import { confirmFiling } from '@/lib/charters/commands/confirm-filing';
import { fileCharter } from '@/lib/charters/commands/file-charter';
import { aCertifiedVote } from './votes';
import type { Samples, World } from './world';

const title = '安全自治十条（示例）';
async function adopted(w: World) {
  const { ref: vote } = await aCertifiedVote(w);
  return w.form('charters', (await w.run(adoptCharter, 'clerk', { vote, title })).ref);
}
const filing = (w: World) => ({ filedWith: '汝河路街道（示例）', filedDay: w.day(0), filingNumber: '备〔2026〕3号' });

export const charters: Samples = {
  'charter.adopt': async (w) => ({
    command: adoptCharter,
    by: 'secretary',
    input: { community: w.code, vote: (await aCertifiedVote(w)).ref, title },
  }),
  'charter.file': async (w) => ({
    command: fileCharter,
    by: 'secretary',
    alone: true,
    input: { ...(await adopted(w)), ...filing(w) },
  }),
  'charter.confirm-filing': async (w) => {
    const { ref } = await adopted(w);
    await w.run(fileCharter, 'clerk', { ...(await w.form('charters', ref)), ...filing(w) });
    return { command: confirmFiling, by: 'street', alone: true, input: await w.form('charters', ref) };
  },
};
