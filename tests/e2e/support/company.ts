import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { addDays, atHour, type Day, dayOf } from '@/lib/kernel/calendar/day';
import { demoPassword } from '@/seeds/demo/phones';
import type { Site } from './site';
import { enter } from './visitor';

/** Everybody who takes part in a story, each with a browser of their own. */
export interface Company {
  /** This person's page, signed in; the same one until time moves on. */
  as(phone: string): Promise<Page>;
  /** Somebody who has no account here. */
  guest(options?: BrowserContextOptions): Promise<Page>;
  /** The day so many days from the real one. */
  day(days: number): Day;
  /** Everybody goes home, and it is this hour of that day. */
  later(days: number, clock: string): Promise<void>;
  leave(): Promise<void>;
}

const real = new Date();

export function openCompany(browser: Browser, site: Site, hear: (context: BrowserContext) => void): Company {
  const here = new Map<string, Page>();
  const contexts: BrowserContext[] = [];
  const day = (days: number) => addDays(dayOf(real), days);
  const guest = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    contexts.push(context);
    hear(context);
    return context.newPage();
  };
  const leave = async () => {
    here.clear();
    for (const context of contexts.splice(0)) await context.close();
  };
  return {
    guest,
    day,
    leave,
    async as(phone) {
      const known = here.get(phone);
      if (known) return known;
      const page = await guest();
      // By HTTP: the form of /login has journeys of its own, and takes two pages each time.
      const { cookie } = await enter(site.url, phone, demoPassword);
      const [name = '', value = ''] = cookie.split('=');
      await page.context().addCookies([{ name, value, url: site.url, httpOnly: true, sameSite: 'Lax' }]);
      here.set(phone, page);
      return page;
    },
    async later(days, clock) {
      await leave();
      await site.ahead(atHour(day(days), clock).getTime() - Date.now());
    },
  };
}
