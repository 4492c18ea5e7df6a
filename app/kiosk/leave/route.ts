import { leaveKiosk } from '@/lib/votes/commands/keep-kiosk';

/** Back to the start, with nothing left of whoever stood here. A link, because it must work for everybody and at once. */
export async function GET() {
  await leaveKiosk();
  return new Response(null, { status: 303, headers: { location: '/kiosk', 'clear-site-data': '"cache"' } });
}
