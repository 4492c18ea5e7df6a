/** Back to where the switch was pressed, but never to another site: `//elsewhere` is a path that leaves. */
function pathOf(referer: string | null, host: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/';
  const from = new URL(referer);
  const path = `${from.pathname}${from.search}`;
  return from.host === host && !path.startsWith('//') ? path : '/';
}

export async function POST(request: Request): Promise<Response> {
  const size = (await request.formData()).get('size') === 'elder' ? 'elder' : 'normal';
  const headers = new Headers({ location: pathOf(request.headers.get('referer'), request.headers.get('host')) });
  headers.set('set-cookie', `size=${size}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`);
  return new Response(null, { status: 303, headers });
}
