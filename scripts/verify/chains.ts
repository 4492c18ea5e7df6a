import { settleOnExisting } from '../server/settle';

/** 0: all chains of the database are whole; 1: something does not hold. */
export async function verifyChains(): Promise<0 | 1> {
  settleOnExisting();
  const { store } = await import('@/db');
  const { reportChains } = await import('../chains');
  const isWhole = await store.snapshot((read) => reportChains(read, console.log));
  await store.close();
  return isWhole ? 0 : 1;
}
