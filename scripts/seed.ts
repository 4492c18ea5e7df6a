// `npm run seed`: the demo communities into an empty database, without serving it.
import { giveUp } from './server/give-up';

Object.assign(process.env, { SEED: 'demo' });
const { readyEnvironment } = await import('./server/environment');
const settings = readyEnvironment();
const { migrate } = await import('@/db/migrate');
await migrate(settings.DATABASE_URL).catch((error) =>
  giveUp('DATABASE_URL: 数据库打不开或无法升级 / the database cannot be opened or migrated', error),
);
const { store, tables } = await import('@/db');
const { seedOnce } = await import('./server/seed');
if (await store.read.$count(tables.communities))
  giveUp('数据库不是空的，没有装演示数据 / the database is not empty, nothing was seeded');
for (const line of await seedOnce(settings, true)) console.log(line);
await store.close();
