import { requestOrigin } from '@/lib/kernel/origin';
import { ask } from '@/lib/kernel/page';
import { calendarOf } from '@/lib/meetings/documents/calendar';
import { showMeeting } from '@/lib/meetings/queries/record';

/** One meeting as a calendar entry (RFC 5545); it names nobody. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const { community, ref } = await params;
  const meeting = await ask(showMeeting, { community, ref });
  const address = `${await requestOrigin()}/c/${community}/meetings/${ref}`;
  return new Response(calendarOf(meeting, address, new Date()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="meeting-${meeting.ref}.ics"`,
      'cache-control': 'private, no-store',
    },
  });
}
