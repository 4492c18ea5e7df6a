// The one door to next-auth.
import NextAuth, { type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { store } from '@/db';
import { phone } from '@/lib/kernel/fields';
import { log } from '@/lib/kernel/log';
import { backToSignIn } from './back-to-sign-in';
import { endSession } from './end-session';
import { localPath } from './local-path';
import { isSecure } from './secure';
import { signIn } from './sign-in';

const credentials = Credentials({
  credentials: { phone: {}, password: {} },
  async authorize(given, request) {
    const typed = phone().safeParse(given?.phone);
    const password = given?.password;
    // Nothing that could be right; the page says the same as for a wrong password.
    if (!typed.success || typeof password !== 'string' || !password || password.length > 200) return null;
    const address = String(request.headers?.['x-client-ip'] ?? 'unknown');
    const opened = await signIn({ store, now: new Date() }, { phone: typed.data, password, address });
    if ('refused' in opened) throw new Error(opened.refused);
    log.info({ accountId: opened.accountId }, 'signed in');
    return { id: opened.sessionId };
  },
});

const options = (headers: Headers): NextAuthOptions => ({
  providers: [credentials],
  pages: { signIn: '/login', signOut: '/me', error: '/login' },
  useSecureCookies: isSecure(headers),
  // Idle sessions end by their row (session.ts); this is only how long the cookie may lie about.
  session: { strategy: 'jwt', maxAge: 30 * 86_400 },
  callbacks: {
    // The token holds the random id of a session row, and nothing else.
    jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
    redirect: ({ url, baseUrl }) => baseUrl + (localPath(url.replace(baseUrl, '')) ?? '/desk'),
  },
  events: { signOut: ({ token }) => endSession(store, token.sid, new Date()) },
  logger: { error: (code) => log.warn({ code }, 'next-auth'), warn: () => {}, debug: () => {} },
});

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

const handle = (request: Request, context: RouteContext): Promise<Response> =>
  NextAuth(request as never, context as never, options(request.headers));

/** Tokens for scripts, and next-auth's own detours, which lead to our pages. */
export async function GET(request: Request, context: RouteContext): Promise<Response> {
  const [action = ''] = (await context.params).nextauth;
  return ['csrf', 'signin', 'signout', 'error'].includes(action)
    ? handle(request, context)
    : new Response(null, { status: 404 });
}

/** Sign in and sign out, by plain forms and nothing else: next-auth fails on other bodies that it cannot read. */
export async function POST(request: Request, context: RouteContext): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return new Response(null, { status: 303, headers: { location: '/login' } });
  const form = new URLSearchParams(await request.clone().text());
  return backToSignIn(await handle(request, context), form, isSecure(request.headers));
}
