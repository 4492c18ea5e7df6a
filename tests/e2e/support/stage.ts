// What no journey can wait for is done as the demo was: by the real commands, at the hours of the story.
import { openSqlite } from '@/db/sqlite';
import { demoPhones } from '@/seeds/demo/phones';
import { type Address, type Elector, findRoll } from '@/seeds/demo/play-vote';
import { openStage, type Stage } from '@/seeds/demo/stage';
import type { Company } from './company';
import type { Site } from './site';

/** On the database of the site; SQLite only. */
export async function onStage<T>(company: Company, site: Site, play: (stage: Stage) => Promise<T>): Promise<T> {
  const store = openSqlite(site.database.replace('file:', ''));
  try {
    return await play(openStage(store, company.day(0)));
  } finally {
    await store.close();
  }
}

/** Those on the roll who have no part in the story. */
export async function findOthers(stage: Stage, { community, ref }: Address): Promise<Elector[]> {
  const known = await Promise.all(Object.values(demoPhones).map((phone) => stage.who(phone)));
  const roll = await findRoll(stage, community, ref);
  return roll.filter((e) => e.tally === 'statutory' && e.personId && !known.some(({ id }) => id === e.personId));
}

/** The number of this person on the roll. */
export async function findNumber(stage: Stage, { community, ref }: Address, phone: string): Promise<string> {
  const { id, name } = await stage.who(phone);
  const own = (await findRoll(stage, community, ref)).find((e) => e.tally === 'statutory' && e.personId === id);
  if (!own) throw new Error(`${name} is not on the roll of ${ref}`);
  return String(own.number);
}
