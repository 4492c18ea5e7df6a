import { ask } from '@/lib/kernel/page';
import { showPublicRecord } from '@/lib/votes/queries/public-record';

/** Exactly the signed bytes. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; ref: string }> }) {
  const record = await ask(showPublicRecord, await params);
  return new Response(record, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
