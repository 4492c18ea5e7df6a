// Something for the eyes of one person on the next page, which the server does not keep: it travels in a cookie that
// only that page gets back, for ten minutes. Works without JavaScript; nothing of it stands in an address.
import { cookies, headers } from 'next/headers';
import { isSecure } from '@/lib/identity/secure';

const name = 'shown-once';

export async function showOnce(path: string, value: string) {
  const secure = isSecure(await headers());
  (await cookies()).set(name, value, { path, maxAge: 600, httpOnly: true, sameSite: 'strict', secure });
}

export const shownOnce = async () => (await cookies()).get(name)?.value;
