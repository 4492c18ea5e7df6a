import { calendarType } from '@/lib/kernel/appointment';
import { download } from '@/lib/kernel/download';
import { requestOrigin } from '@/lib/kernel/origin';
import { ask } from '@/lib/kernel/page';
import { takeAppointment } from '@/lib/mediation/queries/appointment';

interface Context {
  params: Promise<{ community: string; ref: string; sitting: string }>;
}

/** One sitting for a calendar (RFC 5545): no party and not what it is about. */
export async function GET(_: Request, { params }: Context) {
  const { file, name } = await ask(takeAppointment, { ...(await params), origin: await requestOrigin() });
  return download(file, name, calendarType);
}
