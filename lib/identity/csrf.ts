import { headers } from 'next/headers';

/** next-auth's token for a plain form; the server gives the cookie with the page (scripts/server/headers.ts). */
export const csrfToken = async () => (await headers()).get('x-login-csrf') ?? '';
