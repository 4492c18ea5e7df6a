import { openFile } from '@/lib/files/queries/open-file';
import { fileStore } from '@/lib/files/store';
import { ask } from '@/lib/kernel/page';

/** The content policy of this address, under which nothing runs, is in scripts/server/headers.ts. */
export async function GET(_: Request, { params }: { params: Promise<{ community: string; id: string }> }) {
  const { sha256, mediaType, name } = await ask(openFile, await params);
  const content = await fileStore().get(sha256);
  // The row is there and the bytes are not: `npm run verify -- --chain` names it.
  if (!content) throw new Error(`the bytes of a kept file are gone: ${sha256}`);
  // Only what was painted anew is shown; all else is a program to somebody's viewer.
  const way = mediaType === 'image/jpeg' ? 'inline' : `attachment; filename="${name}"`;
  return new Response(new Uint8Array(content), {
    headers: {
      'content-type': mediaType,
      'content-length': String(content.length),
      'content-disposition': way,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
