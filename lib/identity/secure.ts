/** Whether the browser came over https, and cookies bear the names and marks of that. As scripts/server/headers.ts. */
export const isSecure = (headers: Pick<Headers, 'get'>) =>
  headers.get('x-forwarded-proto') === 'https' || (process.env.NEXTAUTH_URL ?? '').startsWith('https:');

export const sessionCookie = (headers: Pick<Headers, 'get'>) =>
  `${isSecure(headers) ? '__Secure-' : ''}next-auth.session-token`;

/** The address by which this site is reached, for papers: as set, else as the browser reached it. */
export const siteOrigin = (headers: Pick<Headers, 'get'>) =>
  process.env.NEXTAUTH_URL?.replace(/\/+$/, '') ??
  `${isSecure(headers) ? 'https' : 'http'}://${headers.get('x-forwarded-host') ?? headers.get('host')}`;
