import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { filterAnswer } from './answer-filter';
import { dressAs } from './dress';

dressAs('<html><head><link rel="stylesheet" href="/x.css"></head><body><main>x</main></body></html>');

/** What a person without scripts gets when the application answers a form with 404. */
async function answerTo(more: object) {
  const server = createServer((_req, res) => {
    filterAnswer(res, { requestId: '1', clientIp: '::1', understood: true, ...more }, null, false);
    res.setHeader('Content-Type', 'text/html');
    res.writeHead(404);
    res.end('<html>a shell</html>');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST' });
  const text = await answer.text();
  server.close();
  return { status: answer.status, title: /<h1>(.*?)<\/h1>/.exec(text)?.[1] };
}

it('a deed that the person may not do is 403, in words, and not an address that is not there', async () => {
  expect(await answerTo({ forbidden: true })).toEqual({ status: 403, title: '这件事不归您办' });
  expect(await answerTo({})).toEqual({ status: 404, title: '没有找到这一页' });
});
