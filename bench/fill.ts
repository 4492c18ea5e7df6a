// A community at the size of the larger demo one, its electors signed in, a vote open, lists with more than a page.
import { fillRecords } from './fill-records';
import { fillRoster } from './fill-roster';
import { fillVote } from './fill-vote';
import { options } from './settings';

export async function fill() {
  const roster = await fillRoster(options.households);
  const records = await fillRecords(roster);
  const vote = await fillVote(roster);
  return { code: roster.code, reader: roster.electors[0]!.cookie, ...records, ...vote };
}

export type World = Awaited<ReturnType<typeof fill>>;
