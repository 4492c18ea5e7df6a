// Those households of the village that no journey can wait for: they vote as the demo's did, by the real commands.
import { openSqlite } from '@/db/sqlite';
import { demoPhones } from '@/seeds/demo/phones';
import { chooser, type Elector, enterOnPaper, findRoll } from '@/seeds/demo/play-vote';
import { openStage, type Stage } from '@/seeds/demo/stage';
import type { Company } from '../company';
import type { Site } from '../site';

const community = 'ljg';

async function onStage<T>(company: Company, site: Site, play: (stage: Stage) => Promise<T>): Promise<T> {
  const store = openSqlite(site.database.replace('file:', ''));
  try {
    return await play(openStage(store, company.day(0)));
  } finally {
    await store.close();
  }
}

/** Households on the roll whose representative has no part in the story. */
async function others(stage: Stage, ref: string): Promise<Elector[]> {
  const known = await Promise.all(Object.values(demoPhones).map((phone) => stage.who(phone)));
  const roll = await findRoll(stage, community, ref);
  return roll.filter((e) => e.tally === 'statutory' && !known.some((person) => person.id === e.personId));
}

/** Numbers of papers to be entered by hand. */
export const findPaperNumbers = (company: Company, site: Site, ref: string, howMany: number) =>
  onStage(company, site, async (stage) => (await others(stage, ref)).slice(0, howMany).map((e) => String(e.number)));

/** 440 papers more, on the day so many days from now; with those in the story enough for two thirds of 620. */
export const villageVotesOnPaper = (company: Company, site: Site, ref: string, days: number) =>
  onStage(company, site, async (stage) => {
    const roll = (await others(stage, ref)).slice(-440);
    const readers = [await stage.who(demoPhones.ljgClerk), await stage.who(demoPhones.ljgSecretary)] as const;
    const papers = { channel: 'paper' as const, issued: roll.length, roll, choose: chooser(7, 88, 8) };
    const address = { community, ref };
    await enterOnPaper(stage, stage.at(days, '16:00'), address, { ...papers, readers: [...readers] });
  });
