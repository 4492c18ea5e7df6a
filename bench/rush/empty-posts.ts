import { client } from '../client';
import type { Roster } from '../fill-roster';
import { formWith } from '../form';
import { forSeconds, load } from '../load';
import type { Server } from '../serve';

/** How many posts of the form that does nothing the same clients get answered in a second. */
export async function emptyPosts({ origin, cpu }: Server, { electors }: Roster, hands: number) {
  const path = '/bench/form';
  const { cookie } = electors[0]!;
  const ask = client(origin, hands);
  const nothing = { path, cookie, form: formWith('number', await ask({ path, cookie })) };
  await load({ ask, cpu, hands }, forSeconds(1, nothing));
  return (await load({ ask, cpu, hands }, forSeconds(3, nothing))).perSecond;
}
