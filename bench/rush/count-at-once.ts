import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../client';
import { formWith } from '../form';

/** The clerk looks again and again until the vote has closed, and presses 计票 in the same moment. */
export async function countAtOnce(ask: Client, path: string, cookie: string) {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(20)) {
    const page = await ask({ path, cookie });
    if (!page.body.includes('>计票</button>')) continue;
    const { status } = await ask({ path, cookie, form: formWith('version', page) });
    if (status !== 303) throw new Error(`the count was answered ${status}`);
    return;
  }
  throw new Error('the vote did not close');
}
