import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type WorkerInfo } from '@playwright/test';
import { type Company, openCompany } from './company';
import { type Site, startSite } from './site';
import { actionsKey, firstPort, templateFolder } from './template';

export { expect };

export interface SiteOptions {
  engine: 'sqlite' | 'postgres';
}

interface Sites extends SiteOptions {
  /** The server for this file's journeys, on a fresh copy of the demo. */
  siteOf(file: string): Promise<Site>;
}

interface Journey {
  site: Site;
  company: Company;
  /** Whatever a browser complains of fails the journey. */
  hear(context: BrowserContext): void;
}

async function freshSite(worker: WorkerInfo, postgres: string | null): Promise<Site> {
  const folder = path.resolve('.tmp/e2e', `worker-${worker.parallelIndex}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(templateFolder(), folder, { recursive: true });
  return startSite({
    DATA_DIR: folder,
    DATABASE_URL: postgres ?? `file:${folder}/app.db`,
    PORT: String(firstPort + 1 + worker.parallelIndex),
    SEED: 'demo',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
  });
}

/** A journey's test: a server of its file's own, and a browser in which nothing complains. */
export const test = base.extend<Journey, Sites>({
  engine: ['sqlite', { option: true, scope: 'worker' }],

  siteOf: [
    async ({ engine }, use, worker) => {
      const server = engine === 'postgres' ? await (await import('../../support/postgres')).startPostgres() : null;
      let site: Site | undefined;
      let current = '';
      await use(async (file) => {
        if (site && (file === current || server)) return site;
        await site?.stop();
        current = file;
        site = await freshSite(worker, server?.url ?? null);
        return site;
      });
      await site?.stop();
      await server?.stop();
    },
    // The demo is seeded anew on PostgreSQL.
    { scope: 'worker', timeout: 240_000 },
  ],

  site: [
    async ({ siteOf }, use, { file }) => {
      await use(await siteOf(file));
    },
    { timeout: 240_000 },
  ],

  baseURL: async ({ site }, use) => {
    await use(site.url);
  },

  hear: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      const hear = (heard: BrowserContext) => {
        // No errors, although the browser calls them so: a refused form answers 4xx; the kiosk's pages forbid scripts; a
        // phone that a journey took out of the network.
        heard.on('console', (said) => {
          if (said.type() === 'error' && !/status of 4\d\d|script-src 'none'|INTERNET_DISCONNECTED/.test(said.text()))
            complaints.push(said.text());
        });
        heard.on('weberror', (error) => complaints.push(String(error.error())));
      };
      hear(context);
      await use(hear);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],

  company: async ({ browser, site, hear }, use) => {
    const company = openCompany(browser, site, hear);
    await use(company);
    await company.leave();
    await site.ahead(0);
  },
});
