import { gzipSync } from 'node:zlib';
import { type Client, client } from './client';
import type { World } from './fill';
import { addresses } from './pages';

export interface PageSize {
  html: number;
  htmlGzip: number;
  scriptGzip: number;
}

const scripts = (html: string) => {
  const tags = html.match(/<script[^>]*src="[^"]+"[^>]*>/g) ?? [];
  // Browsers of this decade skip `nomodule`.
  return tags.filter((tag) => !/\snomodule/i.test(tag)).map((tag) => /src="([^"?]+)/.exec(tag)![1]!);
};

async function sizeOf(ask: Client, path: string, cookie: string): Promise<PageSize> {
  const { body } = await ask({ path, cookie });
  const files = await Promise.all([...new Set(scripts(body))].map((src) => ask({ path: src })));
  return {
    html: Buffer.byteLength(body),
    htmlGzip: gzipSync(body).length,
    scriptGzip: files.reduce((sum, file) => sum + gzipSync(file.body).length, 0),
  };
}

export async function measureSizes(origin: string, world: World): Promise<Record<string, PageSize>> {
  const ask = client(origin, 2);
  const form = `/c/${world.code}/proposals/new`;
  const ballot = `/c/${world.code}/votes/${world.vote.ref}/ballot`;
  const sizes: Record<string, PageSize> = {};
  for (const [name, path] of Object.entries({ ...addresses(world), form, ballot }))
    sizes[name] = await sizeOf(ask, path, world.reader);
  return sizes;
}
