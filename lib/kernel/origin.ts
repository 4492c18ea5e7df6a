import { headers } from 'next/headers';
import { settings } from './settings';

/** Where the browser reached us, for addresses on paper: NEXTAUTH_URL, or else the host that was asked for. */
export async function requestOrigin(): Promise<string> {
  const { NEXTAUTH_URL } = settings();
  if (NEXTAUTH_URL) return new URL(NEXTAUTH_URL).origin;
  const asked = await headers();
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost';
  return `${asked.get('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`;
}
