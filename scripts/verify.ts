// `npm run -s verify -- --chain`: recomputes every chain from the database and says what does not hold.
import { settleOnExisting } from './server/settle';

if (process.argv.slice(2).join(' ') !== '--chain') {
  console.error('用法 / usage: npm run -s verify -- --chain');
  process.exit(2);
}
settleOnExisting();
const { store } = await import('@/db');
const { reportChains } = await import('./chains');

const isWhole = await store.snapshot((read) => reportChains(read, console.log));
await store.close();
process.exitCode = isWhole ? 0 : 1;
