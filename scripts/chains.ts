import type { Reader } from '@/db';
import { checkChain, findChains } from '@/lib/audit/queries/chain';
import { faultWords } from '@/lib/audit/rules/chain';

const shown = 20;

/** A line for each community and for what is wrong in it; whether all is well. */
export async function reportChains(read: Reader, say: (line: string) => void): Promise<boolean> {
  let faulty = 0;
  for (const { communityId, code, name } of await findChains(read)) {
    const { seq, hash, texts, faults } = await checkChain(read, communityId);
    const what = `${code} ${name}: ${seq} 条留痕 / events, ${texts} 份文字 / texts, 链头 / head ${hash.slice(0, 16) || '-'}`;
    say(faults.length ? `${what} — 有 ${faults.length} 处不对 / ${faults.length} faults` : `${what} — 完好 / whole`);
    for (const { kind, at } of faults.slice(0, shown)) say(`  ${at}: ${faultWords[kind].join(' / ')}`);
    if (faults.length > shown) say(`  另有 ${faults.length - shown} 处 / and ${faults.length - shown} more`);
    if (faults.length) faulty += 1;
  }
  return faulty === 0;
}
