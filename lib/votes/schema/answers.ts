// The answers of a ballot as a form carries them: `choice` for the first item, `choice2` … for the others; names that are
// written in as `other`, `other2` … How many items there are is the vote's to say.
import { z } from 'zod';
import { manyOf } from '@/lib/kernel/fields';
import { namesIn, pickField, writtenField } from '../tally/answers';

/** More than any ballot has: forty articles, each voted apart. */
export const mostItems = 40;
const nths = Array.from({ length: mostItems }, (_, at) => at + 1);

export const answerFields = nths.flatMap((nth) => [pickField(nth), writtenField(nth)]);

const pick = manyOf(z.string().max(20)).transform((all) => all.slice(0, 50));
const written = z.preprocess((v) => (typeof v === 'string' ? v : ''), z.string().max(400, '写的太多了。'));

export const answerShape = Object.fromEntries(
  nths.flatMap((nth) => [
    [pickField(nth), pick],
    [writtenField(nth), written],
  ]),
) as { choice: typeof pick; other: typeof written }; // and those of the other items: read by `pickedOf` alone

export type Picked = { picks: readonly string[]; written: readonly string[] }[];

/** As posted, item by item. */
export const pickedOf = (posted: Record<string, unknown>): Picked =>
  nths.map((nth) => ({
    picks: (posted[pickField(nth)] as string[] | undefined) ?? [],
    written: namesIn((posted[writtenField(nth)] as string | undefined) ?? ''),
  }));
