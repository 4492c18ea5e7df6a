import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { closed, listen } from './listen';

it('a browser that keeps its connection does not hold up the end once it has its answer', async () => {
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const [server] = await listen('127.0.0.1', 0, (_, res) => {
    asked();
    setTimeout(() => res.end('done'), 300);
  });
  const { port } = server!.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const answer = new Promise<number>((resolve) => {
    get({ port, host: '127.0.0.1', agent }, (res) => res.resume().on('end', () => resolve(res.statusCode!)));
  });
  await isAsked;
  const began = Date.now();
  await closed(server!);
  expect(await answer).toBe(200);
  expect(Date.now() - began).toBeLessThan(4_000);
  agent.destroy();
});
