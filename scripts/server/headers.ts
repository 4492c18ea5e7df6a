import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const developing = () => process.env.NODE_ENV !== 'production';

/**
 * The nonce is the only way in for scripts and styles. Next finds it in the request's own header and gives it to what it
 * writes. In development React needs eval, and the overlay inline styles.
 */
const policy = (nonce: string, dev = developing()) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `worker-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** Whether somebody signed in, by the cookie alone: the session may have ended. */
export const hasSession = ({ headers }: IncomingMessage) =>
  /(^|; )(__Secure-)?next-auth\.session-token(\.0)?=/.test(headers.cookie ?? '');

/** What somebody uploaded runs nothing and loads nothing, whatever a browser takes it for. */
const fileAddress = /^\/c\/[^/]+\/files\//;
const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** In every answer. A referrer policy of no-referrer would make browsers send `Origin: null` with each form. */
const fixed = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export function secure(req: IncomingMessage, res: ServerResponse, pathname: string) {
  for (const [name, value] of Object.entries(fixed)) res.setHeader(name, value);
  const https = req.headers['x-forwarded-proto'] === 'https';
  if (https) res.setHeader('Strict-Transport-Security', 'max-age=31536000');
  if (pathname.startsWith('/_next/')) return;

  // Where a guest comes back to after signing in.
  req.headers['x-path'] = req.url ?? '/';
  const csp = fileAddress.test(pathname) ? filePolicy : policy(randomBytes(16).toString('base64'));
  req.headers['content-security-policy'] = csp;
  const isKiosk = /^\/kiosk(\/|$)/.test(pathname);
  // The screen of the hall runs no script: each page is asked for anew, and going back shows nothing that was there.
  res.setHeader('Content-Security-Policy', isKiosk ? csp.replace(/script-src [^;]*/, `script-src 'none'`) : csp);
  if (isKiosk || hasSession(req)) {
    res.setHeader('Cache-Control', 'private, no-store');
  }
  if (pathname === '/login' || pathname === '/me')
    giveCsrf(req, res, https || Boolean(process.env.NEXTAUTH_URL?.startsWith('https:')));
}

/**
 * next-auth's double-submit cookie, set with the pages that sign in and out, so that their plain forms work without
 * JavaScript.
 * The page reads the token from the request header `x-login-csrf`.
 */
function giveCsrf(req: IncomingMessage, res: ServerResponse, https: boolean) {
  const name = `${https ? '__Host-' : ''}next-auth.csrf-token`;
  const sign = (token: string) => createHash('sha256').update(`${token}${process.env.NEXTAUTH_SECRET}`).digest('hex');
  const sent = req.headers.cookie?.split('; ').find((pair) => pair.startsWith(`${name}=`));
  const [held = '', proof] = decodeURIComponent(sent?.slice(name.length + 1) ?? '').split('|');
  const token = held && proof === sign(held) ? held : randomBytes(32).toString('hex');
  req.headers['x-login-csrf'] = token;
  if (token === held) return;
  const value = encodeURIComponent(`${token}|${sign(token)}`);
  res.appendHeader('Set-Cookie', `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`);
}
