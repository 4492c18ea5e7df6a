import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

const claims = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port'] as const;
// What only this server may say to the application, or only Next to itself.
const inward = [
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'x-login-csrf',
  'content-security-policy',
  'content-security-policy-report-only',
];

/**
 * Leaves of a request's forwarded headers only what `hops` trusted proxies vouch for, and answers the client's address.
 * Each proxy appends to the list, so the entry that the outermost trusted one wrote stands `hops` from the end;
 * what comes before it the client may have invented.
 */
export function settleForwarded(headers: IncomingHttpHeaders, hops: number, peer: string): string {
  const vouched = new Map<string, string>();
  for (const name of claims) {
    const list =
      hops > 0
        ? String(headers[name] ?? '')
            .split(',')
            .map((entry) => entry.trim())
        : [];
    const value = list.at(-Math.min(hops, list.length)) ?? '';
    if (value) vouched.set(name, value);
    delete headers[name];
  }
  for (const name of inward) delete headers[name];

  const client = plainAddress(vouched.get('x-forwarded-for') ?? peer);
  headers['x-forwarded-for'] = client;
  headers['x-client-ip'] = client;
  const host = vouched.get('x-forwarded-host');
  if (host && /^[\w.:[\]-]+$/.test(host)) headers['x-forwarded-host'] = host;
  const protocol = vouched.get('x-forwarded-proto');
  if (protocol === 'https' || protocol === 'http') headers['x-forwarded-proto'] = protocol;
  return client;
}

/** Without a port, brackets or the IPv6 clothes of an IPv4 address; rubbish becomes `unknown`. */
export function plainAddress(text: string): string {
  const bare = /^\[([^\]]+)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  const address = bare.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(address) ? address.toLowerCase() : 'unknown';
}
