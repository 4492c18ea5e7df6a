import { headers } from 'next/headers';
import { localPath } from '@/lib/identity/local-path';

/** Where a guest signs in, and comes back to this page, with the words that were kept. */
export async function signInPath(draft?: string): Promise<string> {
  const here = localPath((await headers()).get('x-path')) ?? '/desk';
  const back = new URL(here, 'http://here');
  if (draft) back.searchParams.set('draft', draft);
  return `/login?next=${encodeURIComponent(back.pathname + back.search)}`;
}
