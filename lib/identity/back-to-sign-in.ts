import { localPath } from './local-path';

const phoneCookie = 'sign-in-phone';

/**
 * next-auth answers a failed sign-in with a detour that forgets where the person was going and what was typed.
 * The address carries the way on and the reason; the phone goes by a cookie, so that it stands in no address.
 */
export function backToSignIn(answer: Response, form: URLSearchParams, secure: boolean): Response {
  const detour = /\/api\/auth\/(error|signin)(\?.*)?$/.exec(answer.headers.get('location') ?? '');
  if (!detour) return answer;
  const asked = new URLSearchParams(detour[2]);
  const way = new URLSearchParams({ error: asked.has('csrf') ? 'expired' : (asked.get('error') ?? 'wrong') });
  const next = localPath(form.get('callbackUrl'));
  if (next) way.set('next', next);
  const headers = new Headers(answer.headers);
  headers.set('location', `/login?${way}`);
  const typed = form.get('phone')?.trim() ?? '';
  const phone = typed.length > 20 ? '' : encodeURIComponent(typed.toWellFormed());
  const mark = secure ? '; Secure' : '';
  headers.append('set-cookie', `${phoneCookie}=${phone}; Path=/login; HttpOnly; SameSite=Lax; Max-Age=600${mark}`);
  return new Response(null, { status: 303, headers });
}

/** What was typed last time, for the page that says it was refused. */
export const typedPhone = (jar: { get(name: string): { value: string } | undefined }) =>
  jar.get(phoneCookie)?.value ?? '';
