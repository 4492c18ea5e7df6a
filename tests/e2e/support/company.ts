import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { addDays, atHour, type Day, dayOf } from '@/lib/kernel/calendar/day';
import { signIn } from './person';
import type { Site } from './site';

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
      await signIn(page, phone, '/me');
      here.set(phone, page);
      return page;
    },
    async later(days, clock) {
      await leave();
      await site.ahead(atHour(day(days), clock).getTime() - Date.now());
    },
  };
}
