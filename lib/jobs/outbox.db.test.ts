import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { store, tables } from '@/db';
import { newId } from '@/lib/kernel/ids';
import { aCommunity, aPerson, monday } from '@/tests/support/world';

const { accounts, contactWays, deliveries, messages } = tables;
const later = (minutes: number) => new Date(monday.getTime() + minutes * 60_000);

const letters: { to: string[]; text: string }[] = [];
const calls: { headers: Record<string, unknown>; body: string }[] = [];
let gatewayAnswers = 200;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _session, done) => done(address.startsWith('gone') ? new Error('550 no such box') : null),
  async onData(stream, session, done) {
    const bytes = await stream.toArray();
    letters.push({ to: session.envelope.rcptTo.map((r) => r.address), text: Buffer.concat(bytes).toString() });
    done();
  },
});
const gateway = createServer(async (req, res) => {
  calls.push({ headers: req.headers, body: Buffer.concat(await req.toArray()).toString() });
  res.writeHead(gatewayAnswers).end();
});

const { communityId } = await aCommunity({ code: 'zj' });
const { runJob } = await prepare();

async function prepare() {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
  Object.assign(process.env, {
    SMTP_URL: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    MAIL_FROM: 'hall@example.cn',
    HOOK_URL: `http://127.0.0.1:${portOf(gateway)}/sms`,
    HOOK_SECRET: 'a secret of the gateway',
    NEXTAUTH_URL: 'https://hall.example.cn',
    LOG_LEVEL: 'silent',
  });
  return import('./registry');
}
afterAll(() => {
  smtp.close();
  gateway.close();
});

const run = (now: Date, dryRun = false) => runJob('outbox', { store, now, dryRun });

async function reachable(channel: 'mail' | 'hook', address: string | null, phone: string) {
  const { id } = await aPerson(communityId);
  await store.transaction(async (tx) => {
    await tx.insert(accounts).values({ id, personId: id, phone, passwordHash: 'x', activatedAt: monday });
    await tx.insert(contactWays).values({ personId: id, channel, address, agreedAt: monday });
  });
  return id;
}
async function tell(personId: string, template: string, subjectKind = 'issues', at = later(1)) {
  const id = newId();
  const subject = { subjectKind, subjectId: id, subjectRef: '2026-3' };
  await store.transaction(
    async (tx) => void (await tx.insert(messages).values({ id, communityId, personId, template, ...subject, at })),
  );
  return id;
}

let byMail: string;
let byHook: string;
beforeAll(async () => {
  byMail = await reachable('mail', 'a@example.cn', '13800000001');
  byHook = await reachable('hook', null, '13800000002');
});

test('a letter goes once, and says no more than it may', async () => {
  await tell(byMail, 'issue.accept');
  await tell(byMail, 'issue.accept', 'issues', new Date(monday.getTime() - 60_000));
  expect(await run(later(2), true)).toEqual({ queued: 1, due: 0 });
  expect(await run(later(2))).toMatchObject({ queued: 1, sent: 1 });
  expect(await run(later(3))).toMatchObject({ queued: 0, sent: 0 });
  expect(letters).toHaveLength(1);
  expect(letters[0]!.to).toEqual(['a@example.cn']);
  const [, encoded = ''] = letters[0]!.text.split('\r\n\r\n');
  const said = Buffer.from(encoded, 'base64').toString();
  expect(said).toContain('您反映的事已经受理。 https://hall.example.cn/c/zj/issues/2026-3');
});

test('the gateway gets signed JSON, and nothing that says mediation', async () => {
  const id = await tell(byHook, 'mediation.to-sign', 'mediation');
  expect(await run(later(4))).toMatchObject({ sent: 1 });
  const { headers, body } = calls.at(-1)!;
  const signed = createHmac('sha256', 'a secret of the gateway').update(`${headers['x-yishi-timestamp']}.${body}`);
  expect(headers['x-yishi-signature']).toBe(`sha256=${signed.digest('hex')}`);
  expect(Math.abs(Number(headers['x-yishi-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
  expect(JSON.parse(body)).toMatchObject({ id, phone: '13800000002' });
  expect(body).not.toMatch(/mediation|调解|协议/);
});

test('what fails is tried again later each time, and given up in the end', async () => {
  gatewayAnswers = 500;
  const messageId = await tell(byHook, 'vote.published', 'votes');
  const before = calls.length;
  for (let minute = 5, step = 1; step <= 10; step++, minute += 2 ** step) await run(later(minute));
  expect(calls.length - before).toBe(8);
  const rows = await store.read.select().from(deliveries);
  expect(rows.find((row) => row.messageId === messageId)).toMatchObject({ state: 'failed', attempts: 8 });
  gatewayAnswers = 200;
});

test('a box that is gone does not keep others from their letters', async () => {
  await tell(await reachable('mail', 'gone@example.cn', '13800000003'), 'issue.accept', 'issues', later(3000));
  await tell(byMail, 'issue.close', 'issues', later(3000));
  expect(await run(later(3001))).toMatchObject({ queued: 2, sent: 1, failed: 1 });
});

test('who has taken the agreement back gets nothing any more', async () => {
  await tell(byHook, 'issue.accept', 'issues', later(4000));
  gatewayAnswers = 500;
  await run(later(4001));
  gatewayAnswers = 200;
  await store.transaction(async (tx) => void (await tx.delete(contactWays)));
  expect(await run(later(4003))).toMatchObject({ sent: 0 });
  const states = (await store.read.select().from(deliveries)).map((row) => row.state);
  expect(states).toContain('skipped');
  expect(states).not.toContain('waiting');
});
