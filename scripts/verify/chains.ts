import { settleOnExisting } from '../server/settle';

/** 0: all chains of the database are whole, and every kept file is as it was; 1: something does not hold. */
export async function verifyChains(): Promise<0 | 1> {
  settleOnExisting();
  const { store } = await import('@/db');
  const { reportChains } = await import('../chains');
  const { reportFiles } = await import('./files');
  const areChainsWhole = await store.snapshot((read) => reportChains(read, console.log));
  const areFilesWhole = await reportFiles(store.read, console.log);
  await store.close();
  return areChainsWhole && areFilesWhole ? 0 : 1;
}
