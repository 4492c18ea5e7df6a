import { createHmac } from 'node:crypto';
import { createTransport } from 'nodemailer';
import type { Settings } from '@/lib/kernel/settings';
import type { Channel } from '@/lib/outbox/rules';

/** One message as it leaves the house. */
export interface Letter {
  id: string;
  at: Date;
  /** A mail address or a phone. */
  to: string;
  text: string;
}
type Send = (letter: Letter) => Promise<unknown>;

const patience = 10_000;

/** The channels that are set up. */
export function openChannels(settings: Pick<Settings, 'SMTP_URL' | 'MAIL_FROM' | 'HOOK_URL' | 'HOOK_SECRET'>) {
  const { SMTP_URL, MAIL_FROM, HOOK_URL, HOOK_SECRET } = settings;
  const open = new Map<Channel, Send>();
  if (SMTP_URL && MAIL_FROM) open.set('mail', mail(SMTP_URL, MAIL_FROM));
  if (HOOK_URL && HOOK_SECRET) open.set('hook', hook(HOOK_URL, HOOK_SECRET));
  return open;
}

function mail(url: string, from: string): Send {
  const limits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const address = new URL(url);
  for (const [name, value] of Object.entries(limits))
    if (!address.searchParams.has(name)) address.searchParams.set(name, `${value}`);
  const transport = createTransport(address.href);
  return ({ id, to, text }) =>
    transport.sendMail({
      from,
      to,
      subject: '议事厅：有一件和您有关的事',
      text: `${text}\n\n这封信由系统发出，请勿回复。不想再收，请到“我的”里取消。`,
      // The same on each try, so that a doubled letter can be told.
      messageId: `<${id}@yishiting>`,
    });
}

/**
 * Signed JSON for the community's own gateway. The receiver computes HMAC-SHA256 over `timestamp.body` and refuses old
 * timestamps and ids that it has seen.
 */
function hook(url: string, secret: string): Send {
  return async ({ id, at, to, text }) => {
    const body = JSON.stringify({ id, at: at.toISOString(), phone: to, text });
    const timestamp = `${Math.floor(Date.now() / 1000)}`;
    const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'x-yishi-timestamp': timestamp,
        'x-yishi-signature': `sha256=${signature}`,
      },
      body,
      signal: AbortSignal.timeout(patience),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw Object.assign(new Error('the gateway refused'), { code: `HTTP_${answer.status}` });
  };
}
